// SPDX-FileCopyrightText: 2026 DispatchDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/viewdialogs.h"

#include "session/savedviews.h"
#include "ui/common/messageline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dd::ui {

ViewNameDialog::ViewNameDialog(
    const Context &context, const session::SavedViews &views, const About &about, QWidget *parent)
    : AccountDialog(context, about.account, parent)
    , m_views(views)
    , m_about(about)
    , m_name(new QLineEdit)
{
    if (const session::SavedView *known = m_views.find(m_about.view))
        m_name->setText(known->title);
    m_name->setMaxLength(80);
    m_name->selectAll();
    lead().setBuddy(m_name);
    body().addWidget(m_name);
    ViewNameDialog::retranslate();
    m_name->setFocus();
}

void ViewNameDialog::carryOut()
{
    const QString title = m_name->text().simplified();
    const session::SavedView *other = m_views.named(m_about.account, m_about.kind, title);
    if (title.isEmpty()) {
        message().say(MessageLine::Sort::Error, [] { return tr("A view needs a name."); });
    } else if (other && other->id != m_about.view) {
        message().say(MessageLine::Sort::Error,
            [] { return tr("Another view of this list has this name. Choose one of its own."); });
    } else {
        accept();
        Q_EMIT named(title);
        return;
    }
    m_name->setFocus();
}

void ViewNameDialog::retranslate()
{
    AccountDialog::retranslate();
    const bool isNew = m_about.view.isEmpty();
    setWindowTitle(isNew ? tr("Save as a view") : tr("Rename the view"));
    lead().setText(isNew ? tr("Filters, text and order of the list are kept under this name at the left:")
                         : tr("Name of the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    mainButton().setText(isNew ? tr("Save") : tr("Rename"));
}

ViewRemoveDialog::ViewRemoveDialog(
    const Context &context, const AccountId &account, QString title, QWidget *parent)
    : AccountDialog(context, account, parent)
    , m_title(std::move(title))
{
    mainButton().setDefault(false);
    mainButton().setAutoDefault(false);
    cancelButton().setDefault(true);
    cancelButton().setFocus();
    ViewRemoveDialog::retranslate();
}

void ViewRemoveDialog::retranslate()
{
    AccountDialog::retranslate();
    setWindowTitle(tr("Remove the view"));
    lead().setText(tr("Remove the view “%1”? Its filters are forgotten; nothing on the server is changed, "
                      "and the list stays.")
                       .arg(m_title));
    mainButton().setText(tr("Remove"));
}

} // namespace dd::ui
