// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/text/phrases.h"
#include "ui/text/texts.h"

#include <algorithm>
#include <iterator>

namespace parting::ui::texts {

namespace {

/// What the service's own code tells more exactly than the kind of error:
/// learn.microsoft.com/partner-center/developer/error-codes.
struct CodeText {
    const char16_t *code;
    const char *sentence;
    const char *nextStep;
};

constexpr CodeText codeTexts[] = {
    {u"900329", QT_TRANSLATE_NOOP("Texts", "Microsoft accepts only a person's sign-in for this, not an app's."),
        QT_TRANSLATE_NOOP("Texts", "Use an access token of a signed-in user.")},
    {u"1002", QT_TRANSLATE_NOOP("Texts", "Partner Center does not allow you to do this."),
        QT_TRANSLATE_NOOP("Texts",
            "It takes the role Admin agent. For an indirect reseller nobody's role is enough: ask your indirect "
            "provider, who has to act.")},
    {u"900150", QT_TRANSLATE_NOOP("Texts", "Your role in Partner Center does not allow this."),
        QT_TRANSLATE_NOOP(
            "Texts", "Somebody with the role Admin agent can do it, or a global admin gives you the role.")},
    {u"900308", QT_TRANSLATE_NOOP("Texts", "Your role in Partner Center does not allow this."),
        QT_TRANSLATE_NOOP(
            "Texts", "Somebody with the role Admin agent can do it, or a global admin gives you the role.")},
    {u"900309", QT_TRANSLATE_NOOP("Texts", "Your organization's access rules do not allow this."),
        QT_TRANSLATE_NOOP("Texts", "Ask your administrator, who finds the sign-in by its correlation ID.")},
    {u"20002", QT_TRANSLATE_NOOP("Texts", "Microsoft knows of no relationship between you and this customer."),
        QT_TRANSLATE_NOOP("Texts", "It may have ended, or you are signed in to another partner account.")},
    {u"900159", QT_TRANSLATE_NOOP("Texts", "Microsoft knows of no relationship between you and this customer."),
        QT_TRANSLATE_NOOP("Texts", "It may have ended, or you are signed in to another partner account.")},
    {u"900117", QT_TRANSLATE_NOOP("Texts", "The time in which it could be cancelled has passed."),
        QT_TRANSLATE_NOOP("Texts", "Stop its renewal in Partner Center and wait for the end of its term.")},
    {u"900213", QT_TRANSLATE_NOOP("Texts", "The time in which it could be cancelled has passed."),
        QT_TRANSLATE_NOOP("Texts", "Stop its renewal in Partner Center and wait for the end of its term.")},
    {u"900278", QT_TRANSLATE_NOOP("Texts", "Another change of this subscription is still under way."),
        QT_TRANSLATE_NOOP("Texts", "Microsoft asks to try again after 24 hours.")},
    {u"800060", QT_TRANSLATE_NOOP("Texts", "An order of this customer is still under way."),
        QT_TRANSLATE_NOOP("Texts", "Wait until it is finished, then try again.")},
    {u"800014", QT_TRANSLATE_NOOP("Texts", "Another change of this order is still under way."),
        QT_TRANSLATE_NOOP("Texts", "Wait until it is finished, then try again.")},
    {u"800019", QT_TRANSLATE_NOOP("Texts", "Microsoft lets only orders of software be cancelled this way."),
        QT_TRANSLATE_NOOP("Texts", "Look in Partner Center how this purchase is ended.")},
    {u"800061", QT_TRANSLATE_NOOP("Texts", "Microsoft says that this order can't be cancelled."),
        QT_TRANSLATE_NOOP("Texts", "Read again: it may be cancelled already. Else ask Microsoft's partner support.")},
    {u"800063", QT_TRANSLATE_NOOP("Texts", "This purchase is ended by suspending its subscription."),
        QT_TRANSLATE_NOOP("Texts", "Read again, then suspend the subscription here.")},
    {u"800077", QT_TRANSLATE_NOOP("Texts", "This purchase is ended by cancelling its subscription."),
        QT_TRANSLATE_NOOP("Texts", "Read again, then cancel the subscription here.")},
    {u"27009", QT_TRANSLATE_NOOP("Texts", "The subscription that this add-on belongs to is not active."),
        QT_TRANSLATE_NOOP("Texts", "Reactivate that one first.")},
    {u"900115", QT_TRANSLATE_NOOP("Texts", "The Azure plan still has active Azure subscriptions."),
        QT_TRANSLATE_NOOP("Texts", "Cancel them in the Azure portal first.")},
    {u"900420", QT_TRANSLATE_NOOP("Texts", "The access token is made for another service."),
        QT_TRANSLATE_NOOP("Texts", "Use one for api.partnercenter.microsoft.com.")},
};

const CodeText *byCode(const Error &error)
{
    const auto found = std::find_if(std::begin(codeTexts), std::end(codeTexts),
        [&](const CodeText &text) { return error.code == QStringView(text.code); });
    return found != std::end(codeTexts) ? found : nullptr;
}

QString throttledStep(const Error &error)
{
    if (!error.retryAfter)
        return Texts::tr("Wait a minute, then try again.");
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count();
    return Texts::tr("Try again in %n s.", nullptr, static_cast<int>(seconds));
}

QString sentenceByKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return Texts::tr("The service could not be reached.");
    case ErrorKind::Timeout:
        return Texts::tr("The service did not answer in time.");
    case ErrorKind::Tls:
        return Texts::tr("The server could not prove who it is.");
    case ErrorKind::Redirected:
        return Texts::tr("The server pointed elsewhere, which was not followed.");
    case ErrorKind::Unauthorized:
        return Texts::tr("Microsoft did not accept the sign-in.");
    case ErrorKind::MfaRequired:
        return Texts::tr("Microsoft asks for multi-factor authentication.");
    case ErrorKind::Forbidden:
        return Texts::tr("Microsoft refused access.");
    case ErrorKind::NotFound:
        return Texts::tr("Microsoft did not find it.");
    case ErrorKind::Conflict:
        return Texts::tr("Another change is under way.");
    case ErrorKind::StaleEtag:
        return Texts::tr("It has changed since it was read.");
    case ErrorKind::Throttled:
        return Texts::tr("Microsoft asks to slow down.");
    case ErrorKind::Rejected:
        return Texts::tr("Microsoft refused the request.");
    case ErrorKind::Server:
        return Texts::tr("Microsoft's service has a problem of its own.");
    case ErrorKind::Malformed:
        return Texts::tr("The answer could not be understood.");
    case ErrorKind::TooLarge:
        return Texts::tr("The answer is larger than a real one can be.");
    case ErrorKind::TooDeep:
        return Texts::tr("The answer is nested deeper than a real one can be.");
    case ErrorKind::UnsafeAddress:
        return Texts::tr("An ID or link is not safe to use, so nothing was sent.");
    case ErrorKind::Inexact:
        return Texts::tr("It could not be sent back exactly as it was read, so nothing was sent.");
    case ErrorKind::Credentials:
        return Texts::tr("There is no usable access token.");
    case ErrorKind::WrongPartner:
        return Texts::tr("You are signed in as another partner than the one that confirmed this, so nothing was sent.");
    case ErrorKind::Storage:
        return Texts::tr("The data folder could not be written.");
    }
    Q_UNREACHABLE();
}

QString nextStepByKind(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return Texts::tr("Check the connection, then read again.");
    case ErrorKind::Timeout:
    case ErrorKind::Server:
        return Texts::tr("Try again in a few minutes.");
    case ErrorKind::Tls:
        return Texts::tr("Check this computer's clock, and what stands between it and the service.");
    case ErrorKind::Redirected:
    case ErrorKind::Malformed:
    case ErrorKind::TooLarge:
    case ErrorKind::TooDeep:
        return Texts::tr("Check the address of the service, and whether a proxy answers in its place.");
    case ErrorKind::Unauthorized:
    case ErrorKind::Credentials:
        return Texts::tr("Sign in again, or start again with a fresh access token.");
    case ErrorKind::MfaRequired:
        return Texts::tr("Sign in again with it, or start again with an access token that was given out for it.");
    case ErrorKind::Forbidden:
        return Texts::tr(
            "Check that your account has the role Admin agent or Sales agent. If an indirect provider stands "
            "between Microsoft and you, ask the provider.");
    case ErrorKind::NotFound:
        return Texts::tr("It may be gone. Read again.");
    case ErrorKind::Conflict:
        return Texts::tr("Wait a few minutes, then read again.");
    case ErrorKind::StaleEtag:
        return Texts::tr("Review it once more.");
    case ErrorKind::Throttled:
        return throttledStep(error);
    case ErrorKind::Rejected:
        return Texts::tr("Details holds what Microsoft says about it.");
    case ErrorKind::UnsafeAddress:
    case ErrorKind::Inexact:
        return Texts::tr("Do it in Partner Center.");
    case ErrorKind::WrongPartner:
        return Texts::tr("Sign in to the partner account that it was begun with.");
    case ErrorKind::Storage:
        return Texts::tr("Check its free space and rights. Nothing is sent that can't be noted first.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const Error &error)
{
    const CodeText *known = byCode(error);
    return known ? Texts::tr(known->sentence) : sentenceByKind(error.kind);
}

QString nextStep(const Error &error)
{
    const CodeText *known = byCode(error);
    return known ? Texts::tr(known->nextStep) : nextStepByKind(error);
}

QString details(const Error &error)
{
    QStringList lines;
    const auto add = [&lines](const QString &title, const QString &value) {
        if (!value.isEmpty())
            lines << title + u": "_qs + value;
    };
    add(Texts::tr("HTTP status"), error.httpStatus > 0 ? QString::number(error.httpStatus) : QString());
    add(Texts::tr("Code"), plain(error.code));
    add(Texts::tr("Microsoft says"), wholeOnOneLine(error.message));
    add(Texts::tr("Technical"), wholeOnOneLine(error.detail));
    add(Texts::tr("Request ID"), plain(error.requestId.toString()));
    add(Texts::tr("Correlation ID"), plain(error.correlationId.toString()));
    return lines.join(u'\n');
}

} // namespace parting::ui::texts
