// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/viewwords.h"

#include "support/testprogram.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using Kind = ViewsFileError::Kind;
using NameProblem = TrainingViews::NameProblem;

class ViewWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInViewsHaveTitles();
    void otherViewsAreCalledAsTheyWereNamed();
    void namesThatCannotBeAreExplained_data();
    void namesThatCannotBeAreExplained();
    void badFilesAreExplained_data();
    void badFilesAreExplained();
    void textsOfTheFileStayInTheirLine();
};

namespace {

class MarkedWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"~"_s + QString::fromUtf8(text);
    }
};

} // namespace

void ViewWordsTest::builtInViewsHaveTitles()
{
    for (const TrainingView &view : builtInViews())
        QCOMPARE(viewTitle(view), view.name);
    // And each of them can be translated.
    MarkedWords marked;
    QVERIFY(QCoreApplication::installTranslator(&marked));
    for (const TrainingView &view : builtInViews())
        QCOMPARE(viewTitle(view), u"~"_s + view.name);
    QCoreApplication::removeTranslator(&marked);
}

void ViewWordsTest::otherViewsAreCalledAsTheyWereNamed()
{
    QCOMPARE(viewTitle({.name = u"야간 %1"_s}), u"야간 %1"_s);
}

void ViewWordsTest::namesThatCannotBeAreExplained_data()
{
    QTest::addColumn<NameProblem>("problem");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << NameProblem::Empty << u"Enter a name for the view."_s;
    QTest::newRow("too long") << NameProblem::TooLong
                              << u"The name is too long. Use 100 characters at most."_s;
    QTest::newRow("taken") << NameProblem::Taken
                           << u"There is already a view \"a %2\". Choose another name."_s;
    QTest::newRow("built-in") << NameProblem::BuiltIn
                              << u"\"a %2\" is the name of a built-in view. Choose another name."_s;
}

void ViewWordsTest::namesThatCannotBeAreExplained()
{
    QFETCH(const NameProblem, problem);
    QTEST(viewNameProblemText(problem, u"a %2"_s), "text");
}

void ViewWordsTest::badFilesAreExplained_data()
{
    QTest::addColumn<ViewsFileError>("error");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const ViewsFileError &error, const QString &text) {
        QTest::newRow(name) << error << text;
    };
    row("too large", {.kind = Kind::TooLarge},
        u"The file is larger than 1 MB. Choose a file of views that Trainboard exported."_s);
    row("no JSON", {.kind = Kind::NotJson, .line = 3},
        u"The file is not valid JSON: see line 3. Choose a file of views that Trainboard "
        u"exported."_s);
    row("something else", {.kind = Kind::NotViews},
        u"The file is not a file of views. Choose a file of views that Trainboard exported."_s);
    row("newer", {.kind = Kind::NewerVersion},
        u"A newer version of Trainboard exported the file. Update Trainboard, then try again."_s);
    row("too many", {.kind = Kind::TooManyViews},
        u"The file contains too many views. The maximum is 100. Divide it into several files."_s);
    row("no view", {.kind = Kind::NotAView, .view = 2},
        u"View 2 in the file is not a JSON object. Correct the file, or export the views again."_s);
    row("no name", {.kind = Kind::NoName, .view = 2},
        u"View 2 in the file has no name. Correct the file, or export the views again."_s);
    row("member", {.kind = Kind::BadMember, .view = 2, .name = u"%2"_s, .member = u"zone"_s},
        u"The view \"%2\" has a value for \"zone\" that cannot be used. Correct the file, or "
        u"export the views again."_s);
    row("question",
        {.kind = Kind::BadQuestion,
         .view = 2,
         .name = u"야간"_s,
         .question =
             {.kind = QuestionError::Kind::MissingTerm,
              .position = 2,
              .length = 2,
              .word = u"OR"_s}},
        u"The view \"야간\" has a question that cannot be used. A word or a field is missing next "
        u"to \"OR\"."_s);
}

void ViewWordsTest::badFilesAreExplained()
{
    QFETCH(const ViewsFileError, error);
    QTEST(viewsFileErrorText(error), "text");
}

void ViewWordsTest::textsOfTheFileStayInTheirLine()
{
    const QString text = viewsFileErrorText(
        {.kind = Kind::BadMember, .view = 1, .name = u"a\n\u202eb"_s, .member = u"zone"_s});
    QVERIFY2(text.contains(u"\"a \\u202eb\""_s), qPrintable(text));
    const QString longOne =
        viewNameProblemText(NameProblem::Taken, QString(TrainingViews::longestName + 400, u'x'));
    QVERIFY(longOne.size() < 200);
}

static const RegisteredTest registered(__FILE__, runTest<ViewWordsTest, QCoreApplication>);
#include "tst_viewwords.moc"
