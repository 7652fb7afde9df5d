// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/runreview.h"

#include "core/policy/reviewname.h"
#include "core/service/offboarding.h"
#include "core/service/session.h"
#include "ui/pages/preparingpage.h"
#include "ui/pages/reviewpage.h"

#include <QStackedWidget>

namespace parting::ui {

RunReview::RunReview(const Session &session, Offboarding &offboarding, NameIsShared nameIsShared, QStackedWidget &stack)
    : m_session(session)
    , m_offboarding(offboarding)
    , m_nameIsShared(std::move(nameIsShared))
    , m_stack(stack)
    , m_waiting(new PreparingPage)
{
    m_stack.addWidget(m_waiting);
    connect(m_waiting, &PreparingPage::actionRequested, this, &RunReview::left);
    connect(&offboarding, &Offboarding::reviewReplanned, this, &RunReview::replan);
    connect(&offboarding, &Offboarding::reviewProgress, this, [this](const AccountSnapshot &soFar) {
        if (m_stack.currentWidget() == m_waiting) // a run reads again as well, behind its own page
            m_waiting->showProgress(soFar);
    });
}

void RunReview::await(const CustomerId &customer)
{
    delete std::exchange(m_page, nullptr);
    m_waiting->showProgress({.id = customer});
}

void RunReview::show(const Review &review)
{
    delete std::exchange(m_page, nullptr);
    m_page = pageFor(review);
}

void RunReview::replan(const Review &review)
{
    ReviewPage *before = std::exchange(m_page, pageFor(review));
    m_stack.setCurrentWidget(m_page);
    m_page->follow(*before);
    delete before;
}

ReviewPage *RunReview::pageFor(const Review &review)
{
    const CustomerId &id = review.snapshot.id;
    const Customer customer = *review.snapshot.customer ? **review.snapshot.customer : Customer{.id = id};
    const NameToType name = nameToType(customer, m_nameIsShared(id, customer.companyName));
    auto *page = new ReviewPage(review, name, !m_session.practice());
    if (!m_session.account.isEmpty())
        page->presumeSandbox(m_session.integrationSandbox);
    m_stack.addWidget(page);
    connect(page, &ReviewPage::confirmed, this, &RunReview::confirmed);
    connect(page, &ReviewPage::left, this, &RunReview::left);
    connect(page, &ReviewPage::delegatedAdminToggled, &m_offboarding, &Offboarding::endDelegatedAdminToo,
        Qt::QueuedConnection); // it ends the page that says so
    return page;
}

QWidget *RunReview::page() const
{
    return m_page ? static_cast<QWidget *>(m_page) : m_waiting;
}

void RunReview::focusFirst()
{
    if (m_page)
        m_page->focusFirst();
    else
        m_waiting->setFocus(Qt::OtherFocusReason);
}

} // namespace parting::ui
