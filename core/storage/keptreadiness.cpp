// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "core/storage/keptreadiness.h"

#include <QDataStream>
#include <QIODevice>

namespace parting {

namespace {

constexpr auto format = QDataStream::Qt_6_4;

template <class E> void take(QDataStream &stream, E &value, E last)
{
    quint8 number = 0;
    stream >> number;
    if (number > static_cast<quint8>(last))
        stream.setStatus(QDataStream::ReadCorruptData);
    else
        value = static_cast<E>(number);
}

} // namespace

QByteArray packed(const Readiness &readiness)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(format);
    stream << static_cast<quint8>(readiness.state) << static_cast<quint8>(readiness.activity) << readiness.renews
           << readiness.stepsHere << readiness.stepsElsewhere << readiness.unchecked << readiness.seats
           << readiness.billed << readiness.decisive << readiness.committedUntil << readiness.windowCloses
           << readiness.lastLive << readiness.readAt << readiness.holdsUntil;
    return bytes;
}

std::optional<Readiness> unpackedReadiness(const QByteArray &bytes)
{
    Readiness readiness;
    QDataStream stream(bytes);
    stream.setVersion(format);
    take(stream, readiness.state, ReadinessState::NotChecked);
    take(stream, readiness.activity, Activity::Never);
    stream >> readiness.renews >> readiness.stepsHere >> readiness.stepsElsewhere >> readiness.unchecked
        >> readiness.seats >> readiness.billed >> readiness.decisive >> readiness.committedUntil
        >> readiness.windowCloses >> readiness.lastLive >> readiness.readAt >> readiness.holdsUntil;
    const bool whole = stream.status() == QDataStream::Ok && stream.atEnd();
    // The stream takes dates that are none.
    return whole && packed(readiness) == bytes ? std::optional(readiness) : std::nullopt;
}

} // namespace parting
