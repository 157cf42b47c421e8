// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hubex/sanitizer.h"

#include "demo/hubex/json.h"

#include <QRegularExpression>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace dd::demo::hubex {

namespace {

constexpr auto tags
    = "a abbr address article aside b big blockquote br caption center cite code col colgroup dd "
      "del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i "
      "img ins kbd li main mark nav ol p pre q s samp section small span strike strong sub summary "
      "sup table tbody td tfoot th thead tr tt u ul var wbr";
constexpr auto attributes
    = "align alt border cellpadding cellspacing class color colspan dir face height href "
      "lang name nowrap rel rowspan size span src start style target title type valign width";
constexpr auto styles
    = "background background-color border border-collapse border-color border-spacing border-style "
      "border-width clear color display float font font-family font-size font-style font-weight "
      "height letter-spacing line-height list-style list-style-type margin margin-bottom "
      "margin-left margin-right margin-top max-height max-width min-height min-width padding "
      "padding-bottom padding-left padding-right padding-top text-align text-decoration "
      "text-indent text-transform vertical-align white-space width word-break word-spacing";

bool isIn(const char *words, const QString &word)
{
    return QString::fromLatin1(words).split(u' ').contains(word.toLower());
}

/// Addresses without a scheme stay, so do pictures that are carried along.
bool isAllowedUrl(const QString &url)
{
    static const QRegularExpression scheme(
        uR"re(^\s*([a-z][a-z0-9+.-]*):)re"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = scheme.match(url);
    return !match.hasMatch() || isIn("http https mailto tel ftp cid", match.captured(1))
        || url.trimmed().startsWith("data:image/"_L1, Qt::CaseInsensitive);
}

class Inspection {
public:
    explicit Inspection(const QString &html)
    {
        static const QRegularExpression tag(
            uR"re(<(/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*+)>?)re"_s);
        for (const auto &match : tag.globalMatch(html)) {
            if (!isIn(tags, match.captured(2)))
                remove("NotAllowedTag", match.captured(2));
            else if (match.captured(1).isEmpty())
                lookAtAttributes(match.captured(3));
        }
    }

    Array result() const
    {
        Array list;
        for (const auto &[reason, values] : m_removals)
            list.add(Object().text("key", reason).put("value", Array(values)));
        return list;
    }

private:
    void remove(const char *reason, const QString &value)
    {
        if (QStringList &values = m_removals[QLatin1String(reason)]; !values.contains(value))
            values.append(value);
    }

    void lookAtAttributes(const QString &text)
    {
        static const QRegularExpression attribute(
            uR"re(([\w:@-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?)re"_s);
        for (const auto &match : attribute.globalMatch(text)) {
            const QString name = match.captured(1).toLower();
            const QString value = match.captured(2) + match.captured(3) + match.captured(4);
            if (!isIn(attributes, name))
                remove("NotAllowedAttribute", name);
            else if ((name == "href"_L1 || name == "src"_L1) && !isAllowedUrl(value))
                remove("NotAllowedUrlValue", value);
            else if (name == "class"_L1 && value.trimmed().isEmpty())
                remove("ClassAttributeEmpty", name);
            else if (name == "style"_L1)
                lookAtStyle(value);
        }
    }

    void lookAtStyle(const QString &style)
    {
        if (style.trimmed().isEmpty())
            return remove("StyleAttributeEmpty", u"style"_s);
        for (const QString &rule : style.split(u';', Qt::SkipEmptyParts)) {
            const QString value = rule.section(u':', 1);
            if (rule.trimmed().isEmpty())
                continue;
            if (!isIn(styles, rule.section(u':', 0, 0).trimmed()))
                remove("NotAllowedStyle", rule.section(u':', 0, 0).trimmed());
            else if (value.contains("expression("_L1, Qt::CaseInsensitive)
                || value.contains("javascript:"_L1, Qt::CaseInsensitive))
                remove("NotAllowedValue", value.trimmed());
        }
    }

    std::map<QString, QStringList> m_removals;
};

} // namespace

Array removalsFrom(const QString &html)
{
    return Inspection(html).result();
}

} // namespace dd::demo::hubex
