// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/translations/messages.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace parting {

namespace {

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.numerus)
                message.translations << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

void readContext(QXmlStreamReader &xml, std::vector<Message> &messages)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
}

} // namespace

std::vector<Message> messagesOf(const char *name)
{
    QFile file(QStringLiteral(PARTING_TRANSLATIONS "/%1.ts").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement())
        readContext(xml, messages);
    return xml.hasError() ? std::vector<Message>() : messages;
}

std::string named(const Message &message)
{
    return QStringLiteral("%1: “%2”").arg(message.context, message.source).toStdString();
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(n|[1-9][0-9]?)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

QChar mnemonic(const QString &text)
{
    static const QRegularExpression marked(QStringLiteral("(?<!&)&(?:&&)*([^&\\s])"));
    const QString letter = marked.match(text).captured(1).toLower();
    return letter.isEmpty() ? QChar() : letter.front();
}

} // namespace parting
