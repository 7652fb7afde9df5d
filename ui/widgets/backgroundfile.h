// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>
#include <optional>

class QThread;

namespace parting::ui {

/// Makes a file's content and writes it on a thread of its own, so that the window stays alive; the file is there whole
/// or not at all. Deletes itself when it has told how it ended; goes with its parent.
class BackgroundFile : public QObject {
    Q_OBJECT

public:
    /// `content` runs on the other thread and must touch nothing that others do. `done`: what the system said when it
    /// could not, else nothing.
    static void save(QObject *parent, const QString &path, std::function<QByteArray()> content,
        std::function<void(const std::optional<QString> &problem)> done);
    ~BackgroundFile() override;

private:
    explicit BackgroundFile(QObject *parent);

    QThread *m_writer = nullptr;
    std::optional<QString> m_problem;
};

} // namespace parting::ui
