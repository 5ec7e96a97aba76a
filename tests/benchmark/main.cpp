// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/report.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cookout::benchmark;

namespace {

struct Family {
    QString name;
    void (*measure)(Report &report);
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList wanted = QCoreApplication::arguments().sliced(1);
    Report report(wanted.contains(u"--quick"_s));
    const QList<Family> families{
        {u"group-commit"_s, measureGroupCommit},
        {u"read-by-token"_s, measureReadByToken},
        {u"hundred-thousand"_s, measureHundredThousand},
    };
    const bool all = wanted.isEmpty() || wanted == QStringList{u"--quick"_s};
    for (const Family &family : families) {
        if (all || wanted.contains(family.name))
            family.measure(report);
    }
    if (!report.isMet())
        std::fputs("\nat least one goal was missed\n", stderr);
    return report.isMet() ? 0 : 1;
}
