// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/settings.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace parting::ui {

class FocusText;
class PlainLabel;

/// Every choice applies at once; there is nothing to confirm. What can't be changed now is off, and says why.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    struct Circumstances {
        QStringList languages{}; ///< codes
        QString folderInUse{}; ///< where data are now
        QString whyNoOtherLanguage{}; ///< empty where it may change, as the next
        QString whyNoOtherFolder{};
    };

    SettingsDialog(const Settings &, const Circumstances &, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const parting::ui::Settings &);
    void folderWanted(); ///< the person wants to choose another one

private:
    template <class Value>
    QComboBox *choice(const QString &title, const char16_t *name, const QList<std::pair<QString, Value>> &choices,
        Value Settings::*member);
    void addRetention();
    void addFolder(const Circumstances &);

    Settings m_settings;
    QGridLayout *m_grid = nullptr;
};

} // namespace parting::ui
