// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace cookout {

class GuestsPage;
class Sidebar;

/** The sidebar offers the page's views, and a chosen one is shown after `open()` has brought the page forward. */
void joinViews(Sidebar &sidebar, GuestsPage &page, std::function<void()> open);

} // namespace cookout
