// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portal/eventpages.h"

#include "core/base/token.h"
#include "core/domain/registrationrules.h"

using namespace Qt::StringLiterals;

namespace cookout {

EventPages::EventPages() : m_marks{.sendsMail = false, .submissionKey = newToken(), .formToken = newToken()} {}

QByteArray EventPages::page(const PageRenderer &pages, const std::shared_ptr<const EventSnapshot> &snapshot,
                            const Event &event, const QDateTime &now, const FormOptions &options)
{
    if (m_snapshot != snapshot) {
        m_snapshot = snapshot;
        m_pages.clear();
    }
    const std::tuple key(pages.phrases().language(), event.id.value, static_cast<int>(windowOf(event, now)),
                         options.sendsMail);
    auto page = m_pages.find(key);
    if (page == m_pages.end()) {
        FormOptions marked = m_marks;
        marked.sendsMail = options.sendsMail;
        const QByteArray rendered = eventPage(pages, event, now, marked, snapshot->image(event.heroMedia));
        page =
            m_pages
                .emplace(key, PageWithHoles(rendered, {marked.submissionKey.toLatin1(), marked.formToken.toLatin1()}))
                .first;
    }
    return page->second.filled({options.submissionKey.toLatin1(), options.formToken.toLatin1()});
}

} // namespace cookout
