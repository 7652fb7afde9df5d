// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/backgroundfile.h"

#include <QSaveFile>
#include <QThread>

namespace parting::ui {
namespace {

std::optional<QString> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return written ? std::nullopt : std::optional(file.errorString());
}

} // namespace

BackgroundFile::BackgroundFile(QObject *parent) : QObject(parent) { }

BackgroundFile::~BackgroundFile()
{
    if (m_writer)
        m_writer->wait();
}

void BackgroundFile::save(QObject *parent, const QString &path, std::function<QByteArray()> content,
    std::function<void(const std::optional<QString> &)> done)
{
    auto *file = new BackgroundFile(parent);
    file->m_writer =
        QThread::create([file, path, content = std::move(content)] { file->m_problem = write(path, content()); });
    file->m_writer->setParent(file);
    connect(file->m_writer, &QThread::finished, file, [file, done = std::move(done)] {
        file->deleteLater();
        done(file->m_problem);
    });
    file->m_writer->start();
}

} // namespace parting::ui
