// SPDX-FileCopyrightText: The Parting authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/options.h"
#include "app/world.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

#include <memory>

namespace parting {

/// The program: one world and one window, or the welcome window until there is a world. Made after QApplication.
class Application {
public:
    explicit Application(Options options);
    ~Application();

    /// Opens the first window. The error is one English sentence.
    [[nodiscard]] tl::expected<void, QString> start();

private:
    void welcome();
    void tryPractice();
    [[nodiscard]] tl::expected<void, QString> enterWorld();
    void resetPractice();

    Options m_options;
    ui::Theme m_theme;
    std::unique_ptr<World> m_world;
    std::unique_ptr<QMainWindow> m_window; ///< goes before the world it shows
    CallHandle m_whoAmI;
};

} // namespace parting
