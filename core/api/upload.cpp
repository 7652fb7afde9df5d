// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/api/upload.h"

#include <algorithm>

namespace parting {

OneWayUpload::OneWayUpload(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayUpload::readData(char *data, qint64 most)
{
    const qint64 count = std::min(most, qint64{m_body.size()} - m_sent);
    if (count == 0)
        return most == 0 ? 0 : -1;
    std::copy_n(m_body.constData() + m_sent, count, data);
    m_sent += count;
    return count;
}

} // namespace parting
