// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/hubex/assets.h"
#include "backends/hubex/authenticator.h"
#include "backends/hubex/dictionaries.h"
#include "backends/hubex/files.h"
#include "backends/hubex/people.h"
#include "backends/hubex/tasks.h"
#include "demo/hubex/hubexserver.h"
#include "net/channel.h"
#include "net/exchangelog.h"
#include "net/networkpolicy.h"
#include "signindesk.h"
#include "tests/support/asking.h"

#include <QImage>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace dd;
using namespace Qt::Literals::StringLiterals;
using test::SignInDesk;

/// The client's own HubEx calls against the demo server: each succeeds, nothing in an answer is other than
/// promised, and the values are such as a dispatcher would believe.
class tst_hubex_client : public QObject {
    Q_OBJECT

private:
    template <class T> Result<T> outcome(const test::Ask<T> &ask) { return test::outcomeOf<T>(ask); }
    template <class T> T value(const test::Ask<T> &ask) { return test::valueOf<T>(ask); }

    void startServer()
    {
        demo::DemoOptions options;
        options.tasks = 800;
        options.assets = 4000;
        options.people = 80;
        m_server = std::make_unique<demo::HubexServer>(options);
        QVERIFY(m_server->listen());
        m_wire = std::make_unique<hubex::Wire>(hubex::Wire{*m_channel, {m_server->url(), 5}});
    }

    void signIn()
    {
        const hubex::SignIn signIn(*m_wire);
        const QByteArray token = m_server->credentials().value("serviceToken"_L1).toString().toLatin1();
        const auto tokens
            = value<hubex::Tokens>([&](auto then) { return signIn.byServiceToken(token, &m_context, then); });
        m_authenticator = std::make_unique<hubex::Authenticator>(*m_wire, tokens, token);
        m_channel->setAuthenticator(m_authenticator.get());
    }

    Page<Task> tasks(const Query &query, Span span = {0, 200})
    {
        const hubex::Tasks tasks(*m_wire);
        return value<Page<Task>>([&](auto then) { return tasks.list(query, span, &m_context, then); });
    }

    net::NetworkPolicy m_policy;
    net::ExchangeLog m_log;
    std::unique_ptr<net::Channel> m_channel;
    std::unique_ptr<demo::HubexServer> m_server;
    std::unique_ptr<hubex::Wire> m_wire;
    std::unique_ptr<hubex::Authenticator> m_authenticator;
    QObject m_context;

private Q_SLOTS:
    void initTestCase()
    {
        m_policy.setProxy(net::ProxyMode::None);
        m_channel = std::make_unique<net::Channel>(u"test"_s, m_policy, m_log, net::RateBudget{});
        startServer();
        signIn();
    }
    void init() { test::Complaints::listen(); }
    void cleanup() { QCOMPARE(test::Complaints::taken(), QStringList()); }
    void cleanupTestCase()
    {
        m_channel->setAuthenticator(nullptr);
        m_authenticator.reset();
    }

    void signsInWithPasswordAndTenant()
    {
        const hubex::SignIn signIn(*m_wire);
        const QJsonObject known = m_server->credentials();
        const auto login = value<hubex::LoginAnswer>([&](auto then) {
            return signIn.login(known.value("tenantsLogin"_L1).toString(),
                known.value("password"_L1).toString(), &m_context, then);
        });
        QCOMPARE(login.tenants.size(), 4);
        QVERIFY(login.tenants.at(3).archived && login.tenants.at(3).banned);
        using Entered = std::pair<hubex::Tokens, hubex::Profile>;
        const auto enter = [&](qint64 member) {
            return value<Entered>([&](auto then) {
                return signIn.authorize(
                    login.account, login.tenants.at(1).tenantId, member, &m_context, then);
            });
        };
        const auto who = [&](const hubex::Tokens &tokens) {
            return outcome<hubex::Profile>(
                [&](auto then) { return signIn.whoAmI(tokens, &m_context, then); });
        };
        const Result<hubex::Profile> nobody = who(enter(login.tenants.at(1).memberId).first);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, ErrorKind::NoAccess);
        const Entered admin = enter(1);
        QVERIFY(!admin.first.refresh.isEmpty());
        QVERIFY(!admin.second.permissions.isEmpty());
        QCOMPARE(admin.second.tenantId, 2);
        const Result<hubex::Profile> somebody = who(admin.first);
        QVERIFY(somebody && !somebody->person.fullName().isEmpty());
    }

    void dialogFindsTheApplicationThatMayRead()
    {
        SignInDesk desk(*m_server);
        // As application 5 every read is refused, as 3 none is.
        const session::HubexSignedIn result = desk.finish(u"webOnlyLogin"_s);
        QCOMPARE(result.account.applicationId, 3);
        QCOMPARE(result.account.memberId, 44);
    }

    void dialogEntersWhereTheListedMembershipIsMute()
    {
        SignInDesk desk(*m_server);
        const session::HubexSignedIn result = desk.finish(u"tenantsLogin"_s, 2);
        QCOMPARE(result.account.memberId, 1);
        QCOMPARE(result.account.title, u"City Service North"_s);
    }

    void dialogTellsThatRightsAreMissingNotThePassword()
    {
        SignInDesk desk(*m_server);
        desk.finish(u"noRightsLogin"_s);
        QCOMPARE(desk.error.kind, ErrorKind::NoAccess);
        desk.finish(u"login"_s);
        QCOMPARE(desk.error.kind, ErrorKind::None);
    }

    void tellsWhoTheSessionIs()
    {
        const hubex::SignIn signIn(*m_wire);
        const auto me = value<hubex::Profile>([&](auto then) { return signIn.profile(&m_context, then); });
        QVERIFY(me.person.id > 0);
        QVERIFY(!me.person.fullName().isEmpty());
        const auto tenant
            = value<hubex::Tenant>([&](auto then) { return signIn.tenant({}, &m_context, then); });
        QVERIFY(tenant.tenantId > 0 && !tenant.name.isEmpty());
        using Rights = QMap<QString, QString>;
        const auto rights = value<Rights>([&](auto then) { return signIn.permissions(&m_context, then); });
        QVERIFY(rights.size() > 3);
    }

    void wrongPasswordIsRefused()
    {
        const hubex::SignIn signIn(*m_wire);
        const auto answer = outcome<hubex::LoginAnswer>(
            [&](auto then) { return signIn.login(u"dispatcher@demo.test"_s, u"x"_s, &m_context, then); });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::SignInRefused);
    }

    void takesAndUsesARefreshToken()
    {
        const hubex::SignIn signIn(*m_wire);
        const QByteArray service = m_server->credentials().value("serviceToken"_L1).toString().toLatin1();
        const auto tokens = value<hubex::Tokens>(
            [&](auto then) { return signIn.byServiceToken(service, &m_context, then); });
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(tokens.accessTill);
        QVERIFY(left > 1700 && left <= 1800);
        const auto kept
            = value<hubex::Tokens>([&](auto then) { return signIn.refreshToken(tokens, &m_context, then); });
        QVERIFY(!kept.refresh.isEmpty());
        const auto renewed = value<hubex::Tokens>(
            [&](auto then) { return signIn.byRefreshToken(kept.refresh, &m_context, then); });
        QVERIFY(!renewed.access.isEmpty() && renewed.access != tokens.access);
    }

    void readsTheTaskList()
    {
        const Page<Task> page = tasks({}, {0, 100});
        QCOMPARE(page.rows.size(), 100);
        QCOMPARE(page.first, 0);
        QVERIFY(page.total > 700 && page.total < 800); // the deleted ones are left out
        for (qsizetype i = 1; i < page.rows.size(); ++i)
            QVERIFY(page.rows.at(i - 1).times.created >= page.rows.at(i).times.created);
        for (const Task &task : page.rows) {
            QVERIFY(task.id > 5000);
            QVERIFY(!task.number.isEmpty() && !task.notes.isEmpty());
            QVERIFY(!task.stage.name.isEmpty() && !task.status.name.isEmpty());
            QVERIFY(task.criticality.colour.has_value());
            QVERIFY(!task.company.name.isEmpty() && !task.requestedBy.fullName().isEmpty());
            QVERIFY(task.location.point && task.location.utcOffsetMinutes == 180);
            QVERIFY(!task.deleted.isValid());
        }
        const Page<Task> next = tasks({}, {100, 50});
        QCOMPARE(next.first, 100);
        QVERIFY(next.rows.first().times.created <= page.rows.last().times.created);
    }

    void totalsAgree()
    {
        const hubex::Tasks tasks(*m_wire);
        Query query;
        for (const QString &key : {u"isClosed"_s, u"lastModifiedFrom"_s}) { // one by HEAD, one by GET
            query.values.insert(key, {key == "isClosed"_L1 ? u"false"_s : u"2020-01-01T00:00:00Z"_s});
            const auto total = value<qint64>([&](auto then) { return tasks.total(query, &m_context, then); });
            QCOMPARE(this->tasks(query, {0, 1}).total, total);
            QVERIFY(total > 50);
        }
    }

    void everyTaskFilterIsUnderstood()
    {
        // Each filter of the panel is of a type the server takes; none is refused as wrong.
        const QHash<FilterType, QString> samples{{FilterType::Text, u"abc"_s}, {FilterType::Flag, u"true"_s},
            {FilterType::Number, u"1"_s}, {FilterType::Decimal, u"5000.5"_s},
            {FilterType::Instant, u"2025-06-01T10:00:00Z"_s}, {FilterType::Id, u"1"_s},
            {FilterType::Coordinate, u"59.93:30.33"_s}};
        const hubex::Tasks tasks(*m_wire);
        for (const FilterField &field : hubex::Tasks::filters()) {
            Query query;
            query.values.insert(field.key, {samples.value(field.type)});
            const auto total = outcome<Page<Task>>([&](auto then) {
                return tasks.list(query, {0, 1}, &m_context, then);
            });
            QVERIFY2(total, qPrintable(field.key));
        }
        const hubex::Assets assets(*m_wire);
        for (const FilterField &field : hubex::Assets::filters()) {
            Query query;
            query.values.insert(field.key, {samples.value(field.type)});
            QVERIFY2(outcome<qint64>([&](auto then) { return assets.total(query, &m_context, then); }),
                qPrintable(field.key));
        }
        const hubex::People people(*m_wire);
        for (const FilterField &field : hubex::People::filters()) {
            Query query;
            query.values.insert(field.key, {samples.value(field.type)});
            QVERIFY2(outcome<qint64>([&](auto then) { return people.total(query, &m_context, then); }),
                qPrintable(field.key));
        }
    }

    void sortsByEveryKeyOfTheServer()
    {
        hubex::Dictionaries dictionaries(*m_wire);
        const auto orders
            = value<QList<SortKey>>([&](auto then) { return dictionaries.taskOrders(&m_context, then); });
        QCOMPARE(orders.size(), 7);
        for (const SortKey &order : orders) {
            Query query;
            query.sortKey = order.key;
            query.ascending = true;
            QVERIFY(!order.title.isEmpty());
            QCOMPARE(tasks(query, {0, 5}).rows.size(), 5);
        }
    }

    void readsEveryPartOfTasks()
    {
        const hubex::Tasks api(*m_wire);
        qsizetype stages = 0, messages = 0, files = 0, fields = 0, lists = 0, items = 0, works = 0,
                  materials = 0, contacts = 0, watchers = 0, history = 0;
        QList<Task> ofManyStages;
        for (const QString &stage : {u"1"_s, u"5"_s, u"9"_s, u"10"_s}) {
            Query query;
            query.values.insert(u"taskStageID"_s, {stage});
            ofManyStages += tasks(query, {0, 6}).rows;
        }
        for (const Task &task : ofManyStages) {
            const qint64 id = task.id;
            const auto card = value<TaskCard>([&](auto then) { return api.card(id, &m_context, then); });
            QCOMPARE(card.task.number, task.number);
            QVERIFY(!card.notesHtml.isEmpty() && !card.requestMethod.name.isEmpty());
            const auto moves
                = value<QList<NextStage>>([&](auto then) { return api.nextStages(id, &m_context, then); });
            stages += moves.size();
            const auto talk
                = value<QList<Message>>([&](auto then) { return api.messages(id, &m_context, then); });
            for (qsizetype i = 1; i < talk.size(); ++i)
                QVERIFY(talk.at(i - 1).created <= talk.at(i).created);
            messages += talk.size();
            files += value<QList<Attachment>>([&](auto then) {
                return api.files(id, &m_context, then);
            }).size();
            const auto extra
                = value<QList<ExtraField>>([&](auto then) { return api.fields(id, &m_context, then); });
            QCOMPARE(extra.size(), card.fields.size());
            fields += std::count_if(
                extra.begin(), extra.end(), [](const ExtraField &field) { return !field.values.isEmpty(); });
            const auto checks
                = value<QList<CheckList>>([&](auto then) { return api.checkLists(id, &m_context, then); });
            QCOMPARE(checks.size(), card.checkListCount);
            lists += checks.size();
            for (const CheckList &list : checks) {
                const auto rows = value<QList<CheckItem>>(
                    [&](auto then) { return api.checkItems(id, list.id, &m_context, then); });
                QCOMPARE(rows.size(), list.total);
                QCOMPARE(int(std::count_if(rows.begin(), rows.end(),
                             [](const CheckItem &item) { return item.checked.has_value(); })),
                    list.done);
                items += rows.size();
            }
            const auto done
                = value<CompletedWorks>([&](auto then) { return api.completedWorks(id, &m_context, then); });
            QVERIFY(!done.materials && !done.technicians);
            QCOMPARE(done.works.size(), card.completedWorkCount);
            for (const CompletedWork &work : done.works) {
                QVERIFY(!work.workType.name.isEmpty() && !work.technicians.isEmpty());
                materials += work.materials.size();
            }
            works += done.works.size();
            contacts += value<QList<Contact>>([&](auto then) {
                return api.contacts(id, &m_context, then);
            }).size();
            watchers += value<QList<Watcher>>([&](auto then) {
                return api.watchers(id, &m_context, then);
            }).size();
            const auto log = value<Page<HistoryEntry>>([&](auto then) {
                return api.history(id, {}, {0, 100}, &m_context, then);
            });
            QVERIFY(!log.rows.isEmpty());
            QCOMPARE(log.total, log.rows.size());
            // Every filter of 3.13 by the newest entry: each lets it through, and together they say just it.
            const HistoryEntry &newest = log.rows.first();
            QList<hubex::HistoryFilter> filters(6);
            filters[0].from = filters[5].from = newest.occurred;
            filters[1].till = filters[5].till = newest.occurred;
            filters[2].userId = filters[5].userId = newest.user.id;
            filters[3].tab = filters[5].tab = newest.tab;
            filters[4].section = filters[5].section = newest.section;
            for (const hubex::HistoryFilter &filter : std::as_const(filters)) {
                const auto some = value<Page<HistoryEntry>>([&](auto then) {
                    return api.history(id, filter, {0, 100}, &m_context, then);
                });
                QVERIFY(some.total >= 1 && some.total <= log.total);
                QVERIFY(std::ranges::find(some.rows, newest.uid, &HistoryEntry::uid) != some.rows.end());
                for (const HistoryEntry &entry : some.rows) {
                    QVERIFY(filter.userId == 0 || entry.user.id == filter.userId);
                    QVERIFY(filter.tab.isEmpty() || entry.tab == filter.tab);
                    QVERIFY(filter.section.isEmpty() || entry.section == filter.section);
                    QVERIFY(!filter.from.isValid() || entry.occurred >= filter.from);
                    QVERIFY(!filter.till.isValid() || entry.occurred <= filter.till);
                }
            }
            QVERIFY(!log.rows.first().changes.isEmpty());
            history += log.rows.size();
        }
        for (const qsizetype count :
            {stages, messages, files, fields, lists, items, works, materials, contacts, watchers, history})
            QVERIFY(count >= 5);
    }

    void marksMessagesRead()
    {
        const hubex::Tasks api(*m_wire);
        for (const Task &task : tasks({}, {0, 60}).rows) {
            const auto unread = [&] {
                QList<qint64> ids;
                for (const Message &message : value<QList<Message>>(
                         [&](auto then) { return api.messages(task.id, &m_context, then); })) {
                    if (message.readExpected)
                        ids.append(message.id);
                }
                return ids;
            };
            const QList<qint64> ids = unread();
            if (ids.isEmpty())
                continue;
            value<Done>([&](auto then) { return api.markRead(task.id, ids, &m_context, then); });
            QVERIFY(unread().isEmpty());
            return;
        }
        QFAIL("no task with an unread message");
    }

    void walksTheAssetTree()
    {
        const hubex::Assets api(*m_wire);
        const auto below = [&](qint64 parent) {
            return value<Page<Asset>>([&](auto then) {
                return api.children(parent, {0, 100}, &m_context, then);
            });
        };
        const Page<Asset> roots = below(0);
        QVERIFY(roots.rows.size() > 10);
        Asset node = roots.rows.first();
        int depth = 0;
        for (; node.hasChildren; ++depth) {
            const Page<Asset> children = below(node.id);
            QVERIFY(!children.rows.isEmpty());
            for (const Asset &child : children.rows)
                QCOMPARE(child.parentId, node.id);
            node = children.rows.last();
        }
        QVERIFY(depth >= 3);
        const auto card = value<AssetCard>([&](auto then) { return api.card(node.id, &m_context, then); });
        QCOMPARE(card.asset.name, node.name);
        QCOMPARE(card.asset.path.size(), depth);
        QVERIFY(!card.assetType.name.isEmpty() && !card.assetClass.name.isEmpty());
        value<QList<ExtraField>>([&](auto then) { return api.fields(node.id, &m_context, then); });
        const auto contacts
            = value<QList<Contact>>([&](auto then) { return api.contacts(node.id, &m_context, then); });
        QVERIFY(!contacts.isEmpty());
    }

    void readsTheAssetTable()
    {
        const hubex::Assets api(*m_wire);
        const auto page = value<Page<Asset>>([&](auto then) {
            return api.list({}, {1000, 100}, &m_context, then);
        });
        QCOMPARE(page.rows.size(), 100);
        QCOMPARE(page.first, 1000);
        const auto total = value<qint64>([&](auto then) { return api.total({}, &m_context, then); });
        QCOMPARE(page.total, total);
        for (const Asset &asset : page.rows)
            QVERIFY(!asset.name.isEmpty() && !asset.company.name.isEmpty() && asset.location.point);
    }

    void readsPeople()
    {
        const hubex::People api(*m_wire);
        const auto page = value<Page<Person>>([&](auto then) {
            return api.list({}, {0, 200}, &m_context, then);
        });
        QVERIFY(page.rows.size() > 70);
        qsizetype skills = 0, onShift = 0;
        for (const Person &person : page.rows) {
            const qint64 id = person.id;
            QVERIFY(!person.lastName.isEmpty() && !person.employments.isEmpty());
            QCOMPARE(person.position.has_value(), person.technician);
            const auto card = value<PersonCard>([&](auto then) { return api.card(id, &m_context, then); });
            QCOMPARE(card.person.lastName, person.lastName);
            const auto roles
                = value<QList<Named>>([&](auto then) { return api.roles(id, &m_context, then); });
            QVERIFY(!roles.isEmpty() && !roles.first().name.isEmpty());
            for (const Skill &skill :
                value<QList<Skill>>([&](auto then) { return api.skills(id, &m_context, then); })) {
                QVERIFY(!skill.skill.name.isEmpty());
                ++skills;
            }
            const auto districts
                = value<QList<Named>>([&](auto then) { return api.districts(id, &m_context, then); });
            QCOMPARE(districts.size(), person.districts.size());
            onShift += value<ShiftState>([&](auto then) { return api.shift(id, &m_context, then); }).onShift
                ? 1
                : 0;
        }
        QVERIFY(skills > 10);
        QVERIFY(onShift > 0);
        const auto total = value<qint64>([&](auto then) { return api.total({}, &m_context, then); });
        QCOMPARE(total, page.total);
    }

    void readsEveryDictionary()
    {
        hubex::Dictionaries dictionaries(*m_wire);
        for (const Choices of : {Choices::Stages, Choices::Statuses, Choices::TaskTypes, Choices::WorkTypes,
                 Choices::Criticalities, Choices::Branches, Choices::RequestMethods, Choices::TaskTemplates,
                 Choices::Users, Choices::Assets, Choices::AssetTypes, Choices::AssetClasses,
                 Choices::Companies, Choices::Districts, Choices::Contracts, Choices::Contacts,
                 Choices::OrgUnits, Choices::Skills, Choices::Roles, Choices::CheckLists}) {
            const auto all = value<QList<Coloured>>(
                [&](auto then) { return dictionaries.choices(of, {}, &m_context, then); });
            QVERIFY2(all.size() >= 3, qPrintable(QString::number(int(of))));
            QSet<QString> values;
            for (const Coloured &one : all) {
                QVERIFY2(!one.name.isEmpty(), qPrintable(QString::number(int(of))));
                values.insert(one.value());
            }
            QVERIFY2(values.size() == all.size(), qPrintable(QString::number(int(of))));
        }
        const auto stages = value<QList<Coloured>>(
            [&](auto then) { return dictionaries.choices(Choices::Stages, {}, &m_context, then); });
        const auto withColour = std::count_if(
            stages.begin(), stages.end(), [](const Coloured &stage) { return stage.colour.has_value(); });
        QCOMPARE(
            qsizetype(withColour), stages.size() - 1); // one has none, every form of the others is understood
        const auto found = value<QList<Coloured>>([&](auto then) {
            return dictionaries.choices(Choices::Companies, u"Гранит"_s, &m_context, then);
        });
        QVERIFY(!found.isEmpty() && found.size() < 12);
        QVERIFY(!value<QList<SortKey>>([&](auto then) {
            return dictionaries.personOrders(&m_context, then);
        }).isEmpty());
    }

    void filtersByATemplateWithATextForId()
    {
        hubex::Dictionaries dictionaries(*m_wire);
        const auto templates = value<QList<Coloured>>(
            [&](auto then) { return dictionaries.choices(Choices::TaskTemplates, {}, &m_context, then); });
        Query query;
        query.values.insert(u"taskTemplateID"_s, {templates.first().value()});
        const Page<Task> page = tasks(query);
        QVERIFY(page.total > 0 && page.total < 400);
    }

    void downloadsWhatHangsOnWorksAndCheckLists()
    {
        const hubex::Tasks tasks(*m_wire);
        const hubex::Files api(*m_wire);
        int ofWorks = 0, ofChecks = 0;
        Query done;
        done.values.insert(u"isClosed"_s, {u"true"_s});
        for (const Task &task : this->tasks(done, {0, 12}).rows) {
            for (const Attachment &file : value<QList<Attachment>>(
                     [&](auto then) { return tasks.workFiles(task.id, &m_context, then); })) {
                QVERIFY(file.ownerId > 0);
                const auto bytes = value<QByteArray>([&](auto then) {
                    return api.content(hubex::FileOf::CompletedWork, task.id, file, &m_context, then);
                });
                QCOMPARE(bytes.size(), file.size);
                ++ofWorks;
            }
            for (const CheckList &list : value<QList<CheckList>>(
                     [&](auto then) { return tasks.checkLists(task.id, &m_context, then); })) {
                for (const Attachment &file : value<QList<Attachment>>(
                         [&](auto then) { return tasks.checkFiles(task.id, list.id, &m_context, then); })) {
                    const auto photo = QImage::fromData(value<QByteArray>([&](auto then) {
                        return api.content(hubex::FileOf::CheckList, task.id, file, &m_context, then);
                    }));
                    const auto small = QImage::fromData(value<QByteArray>([&](auto then) {
                        return api.thumbnail(hubex::FileOf::CheckList, task.id, file, 128, &m_context, then);
                    }));
                    QVERIFY(photo.width() > small.width() && !small.isNull());
                    ++ofChecks;
                }
            }
        }
        QVERIFY(ofWorks > 3 && ofChecks > 3);
    }

    void downloadsFilesAndThumbnails()
    {
        const hubex::Tasks tasks(*m_wire);
        const hubex::Files api(*m_wire);
        int pictures = 0, documents = 0, ofMessages = 0;
        for (const Task &task : this->tasks({}, {0, 25}).rows) {
            for (const Attachment &file :
                value<QList<Attachment>>([&](auto then) { return tasks.files(task.id, &m_context, then); })) {
                const auto bytes = value<QByteArray>([&](auto then) {
                    return api.content(hubex::FileOf::Task, task.id, file, &m_context, then);
                });
                QCOMPARE(bytes.size(), file.size);
                if (file.thumbnailUrl.isEmpty()) {
                    ++documents;
                    continue;
                }
                const auto small = QImage::fromData(value<QByteArray>([&](auto then) {
                    return api.thumbnail(hubex::FileOf::Task, task.id, file, 128, &m_context, then);
                }));
                QCOMPARE(std::max(small.width(), small.height()), 128);
                QVERIFY(QImage::fromData(bytes).width() > 128);
                ++pictures;
            }
            for (const Message &message :
                value<QList<Message>>([&](auto then) { return tasks.messages(task.id, &m_context, then); })) {
                for (const Attachment &file : message.files) {
                    QVERIFY(!value<QByteArray>([&](auto then) {
                        return api.content(hubex::FileOf::Message, task.id, file, &m_context, then);
                    }).isEmpty());
                    ++ofMessages;
                }
            }
        }
        QVERIFY(pictures > 3 && documents > 3 && ofMessages > 3);
        const hubex::Assets assets(*m_wire);
        const auto page = value<Page<Asset>>([&](auto then) {
            return assets.list({}, {0, 20}, &m_context, then);
        });
        int ofAssets = 0;
        for (const Asset &asset : page.rows) {
            for (const Attachment &file : value<QList<Attachment>>(
                     [&](auto then) { return assets.files(asset.id, &m_context, then); })) {
                QVERIFY(!value<QByteArray>([&](auto then) {
                    return api.content(hubex::FileOf::Asset, asset.id, file, &m_context, then);
                }).isEmpty());
                ++ofAssets;
            }
        }
        QVERIFY(ofAssets > 3);
    }
};

QTEST_GUILESS_MAIN(tst_hubex_client)
#include "tst_hubex_client.moc"
