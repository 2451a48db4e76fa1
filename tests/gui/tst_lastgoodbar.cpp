// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trainingdialogfixture.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

// What the details of a training say of the last one that completed before it.
class LastGoodBarTest : public QObject, private TrainingDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { readCatalog(); }
    void init() { startOver(); }
    void cleanup() { finish(); }

    void saysWhatDiffers();
    void saysThatNothingDiffers();
    void saysThatThereIsNone();
    void followsTheTrainings();
    void offersToCompare();
    void saysNothingOfAnotherAccount();

private:
    static Training good()
    {
        Training good = completeTraining(u"good0000000"_s);
        good.status = KnownTrainingStatus::Completed;
        good.created = Timestamp::fromText("2024-07-29T11:25:36.558");
        return good;
    }
    // Out of range, one option more, and one less.
    static Training failed()
    {
        Training failed = completeTraining();
        failed.status = KnownTrainingStatus::LearningFailed;
        failed.hpConfig = HpConfig(
            true,
            {option(u"session_max_timestamp"_s, 3600), option(u"item_top_n"_s, 600000),
             option(u"min_item_cut"_s, 0)});
        return failed;
    }
    QString sentence() const
    {
        const auto *label = part<QLabel>(u"lastGoodLabel"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QPushButton *button() const { return part<QPushButton>(u"compareButton"_s); }
};

void LastGoodBarTest::saysWhatDiffers()
{
    m_model->add({good()});
    open(failed());
    QCOMPARE(
        sentence(),
        u"3 hyperparameters differ from the last completed version good0000000 (2024-07-29 "
        u"02:25). 2 values are out of range."_s);
    QVERIFY(button()->isEnabled());
}

void LastGoodBarTest::saysThatNothingDiffers()
{
    m_model->add({good()});
    Training same = failed();
    same.hpConfig = HpConfig(
        true,
        {option(u"item_top_n"_s, 20000), option(u"session_max_timestamp"_s, 3600),
         option(u"min_session_length"_s, HpValue::Kind::Number, u"1.0"_s)});
    open(same);
    QVERIFY2(
        sentence().startsWith(u"No hyperparameter differs from the last completed version "
                              u"good0000000 (2024-07-29 02:25)."_s),
        qPrintable(sentence()));
}

void LastGoodBarTest::saysThatThereIsNone()
{
    open(failed());
    QCOMPARE(
        sentence(), u"The list has no earlier completed training of the same service and type."_s);
    QVERIFY(!button()->isEnabled());
}

void LastGoodBarTest::followsTheTrainings()
{
    open(failed());
    m_model->add({good()});
    QVERIFY(sentence().startsWith(u"3 hyperparameters differ"_s));
    QVERIFY(button()->isEnabled());
    Training newer = good();
    newer.key.version = u"newer000000"_s;
    newer.created = Timestamp::fromText("2024-07-30T01:00:00");
    newer.hpConfig = failed().hpConfig;
    m_model->add({newer});
    QVERIFY(sentence().contains(u"version newer000000"_s));
}

void LastGoodBarTest::offersToCompare()
{
    m_model->add({good()});
    TrainingDialog *dialog = open(failed());
    const QSignalSpy requested(dialog, &TrainingDialog::compareRequested);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).value<TrainingKey>(), failed().key);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(requested.count(), 2);
}

void LastGoodBarTest::saysNothingOfAnotherAccount()
{
    m_model->startSource("one");
    m_model->add({good()});
    open(failed());
    QVERIFY(!sentence().isEmpty());
    m_model->startSource("two");
    m_model->add({good(), failed()});
    QCOMPARE(sentence(), QString());
}

static const RegisteredTest registered(__FILE__, runTest<LastGoodBarTest, QApplication>);
#include "tst_lastgoodbar.moc"
