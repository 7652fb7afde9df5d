// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settingsdialog.h"

#include "ui/pages/columns.h"
#include "ui/text/texts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focustext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace parting::ui {
namespace {

QString nameOf(const QString &language)
{
    QString own = QLocale(language).nativeLanguageName();
    if (!own.isEmpty())
        own[0] = own[0].toUpper();
    return own;
}

} // namespace

template <class Value>
QComboBox *SettingsDialog::choice(const QString &title, const char16_t *name,
    const QList<std::pair<QString, Value>> &choices, Value Settings::*member)
{
    auto *label = new PlainLabel;
    label->setText(title);
    auto *box = new QComboBox;
    box->setObjectName(QString::fromUtf16(name));
    box->setAccessibleName(title);
    for (const auto &entry : choices)
        box->addItem(entry.first);
    const auto chosen = std::find_if(
        choices.begin(), choices.end(), [&](const auto &entry) { return entry.second == m_settings.*member; });
    box->setCurrentIndex(chosen == choices.end() ? 0 : int(chosen - choices.begin()));
    connect(box, &QComboBox::activated, this, [this, choices, member](int index) {
        m_settings.*member = choices[index].second;
        Q_EMIT changed(m_settings);
    });
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(box, row, 1);
    return box;
}

SettingsDialog::SettingsDialog(const Settings &settings, const Circumstances &circumstances, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(space::page, space::page, space::page, space::page);
    m_grid->setHorizontalSpacing(space::page);
    m_grid->setVerticalSpacing(space::pane);
    m_grid->setColumnStretch(1, 1);
    QList<std::pair<QString, QString>> tongues{{tr("As the desktop"), QString()}};
    for (const QString &language : circumstances.languages)
        tongues.append({nameOf(language), language});
    choice<QString>(tr("Language"), u"language", tongues, &Settings::language)
        ->setEnabled(circumstances.whyNoOtherLanguage.isEmpty());
    choice<ThemeChoice>(tr("Theme"), u"theme",
        {{tr("As the desktop"), ThemeChoice::System}, {tr("Light"), ThemeChoice::Light},
            {tr("Dark"), ThemeChoice::Dark}},
        &Settings::theme);
    choice<LogLevel>(tr("Log"), u"log",
        {{tr("Nothing"), LogLevel::Off}, {tr("What went wrong"), LogLevel::Problems},
            {tr("Also each call and run"), LogLevel::Normal}, {tr("Everything"), LogLevel::Everything}},
        &Settings::log);
    addRetention();
    addFolder(circumstances);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    close->setAccessibleName(close->text());
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_grid->addWidget(close, m_grid->rowCount(), 1, Qt::AlignRight);
    setMinimumWidth(textColumn());
}

void SettingsDialog::addRetention()
{
    QList<std::pair<QString, int>> choices;
    for (const int months : retentions)
        choices.append({tr("%n month(s)", nullptr, months), months});
    choice<int>(tr("Names and texts in History"), u"monthsKept", choices, &Settings::monthsKept);
    auto *what = new PlainLabel(Type::Small, Token::Muted);
    what->setObjectName(QStringLiteral("whatIsKept"));
    what->setWordWrap(true);
    what->setText(tr("Of older runs only times and IDs are kept. Another choice counts after an hour."));
    m_grid->addWidget(what, m_grid->rowCount(), 1);
}

void SettingsDialog::addFolder(const Circumstances &circumstances)
{
    const QString &whyFixed = circumstances.whyNoOtherFolder;
    auto *title = new PlainLabel;
    title->setText(tr("Data folder"));
    auto *path = new ElidedLabel;
    path->setObjectName(QStringLiteral("dataFolder"));
    path->setFullText(texts::plain(circumstances.folderInUse));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseDataFolder"));
    choose->setAccessibleName(tr("Choose the data folder"));
    choose->setEnabled(whyFixed.isEmpty());
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::folderWanted);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::control);
    line->addWidget(path, 1);
    line->addWidget(choose);
    const int row = m_grid->rowCount();
    m_grid->addWidget(title, row, 0);
    m_grid->addLayout(line, row, 1);
    auto *why = new FocusText(tr("Why not"));
    why->setObjectName(QStringLiteral("whyFixed"));
    why->setSentence(whyFixed.isEmpty()
            ? tr("Journal, window state and log are there. Another folder is begun anew; nothing is moved.")
            : whyFixed);
    m_grid->addWidget(why, row + 1, 1);
}

} // namespace parting::ui
