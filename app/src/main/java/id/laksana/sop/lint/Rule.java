package id.laksana.sop.lint;

import static id.laksana.sop.lint.Severity.ERROR;
import static id.laksana.sop.lint.Severity.HINT;
import static id.laksana.sop.lint.Severity.WARNING;

import java.util.stream.Stream;

/** All rules; a name is kept once it has been published, because profiles of agencies and texts hang on it. */
public enum Rule {
    NOT_RUNNABLE(ERROR, Clause.RUNNING, SheetRules::notRunnable),
    NO_TABLE(WARNING, Clause.TABLE, SheetRules::noTable),
    SEVERAL_TABLES(HINT, Clause.TABLE, SheetRules::severalTables),
    MISPLACED_BLOCK(WARNING, Clause.FORMS, SheetRules::misplacedBlock),
    LOOSE_TEXT(HINT, Clause.LEGIBILITY, SheetRules::looseText),
    COVER_NAME_DIFFERS(HINT, Clause.BOOK, SheetRules::coverNameDiffers),
    NUMBER_USED_TWICE(WARNING, Clause.NUMBERS, Neighbourhood::numberUsedTwice),
    SERVICE_PRINTED_TWICE(HINT, Clause.BOOK, Neighbourhood::servicePrintedTwice),
    NIP_DIFFERS(WARNING, Clause.NIP, Neighbourhood::nipDiffers),

    NAME_BLANK(ERROR, Clause.IDENTITY, IdentityRules::nameBlank),
    NUMBER_BLANK(WARNING, Clause.NUMBERS, IdentityRules::numberBlank),
    NUMBER_INCOMPLETE(WARNING, Clause.NUMBERS, IdentityRules::numberIncomplete),
    DATE_ABSENT(HINT, Clause.IDENTITY, IdentityRules::dateAbsent),
    DATE_BLANK(WARNING, Clause.IDENTITY, IdentityRules::dateBlank),
    DATE_WITHOUT_DAY(HINT, Clause.IDENTITY, IdentityRules::dateWithoutDay),
    DATE_UNREADABLE(WARNING, Clause.LEGIBILITY, IdentityRules::dateUnreadable),
    DATES_DISORDERED(WARNING, Clause.IDENTITY, IdentityRules::datesDisordered),
    RATIFIER_BLANK(WARNING, Clause.IDENTITY, IdentityRules::ratifierBlank),
    RATIFIER_WITHOUT_NAME(WARNING, Clause.IDENTITY, IdentityRules::ratifierWithoutName),
    RATIFIER_WITHOUT_NIP(WARNING, Clause.IDENTITY, IdentityRules::ratifierWithoutNip),
    NIP_LENGTH(WARNING, Clause.NIP, IdentityRules::nipLength),

    SECTION_BLANK(HINT, Clause.SECTIONS, SectionRules::sectionBlank),
    PLACEHOLDER(WARNING, Clause.LEGIBILITY, SectionRules::placeholder),
    TEXT_CUT(WARNING, Clause.LEGIBILITY, SectionRules::textCut),

    GROUP_LABEL_BLANK(HINT, Clause.TABLE, TableRules::groupLabelBlank),
    NUMBERING_GAP(HINT, Clause.LEGIBILITY, TableRules::numberingGap),
    CELL_COUNT(WARNING, Clause.LEGIBILITY, TableRules::cellCount),
    WORD_BROKEN(HINT, Clause.LEGIBILITY, TableRules::wordBroken),
    STEP_NUMBER_BLANK(WARNING, Clause.TABLE, TableRules::stepNumberBlank),
    STEP_NUMBER_REPEATED(WARNING, Clause.TABLE, TableRules::stepNumberRepeated),
    STEP_NUMBER_GAP(WARNING, Clause.TABLE, TableRules::stepNumberGap),
    STEP_NUMBER_STYLE(HINT, Clause.LEGIBILITY, TableRules::stepNumberStyle),
    UNIT_WORDS_MIXED(HINT, Clause.LEGIBILITY, TableRules::unitWordsMixed),

    ACTIVITY_WITH_SUBJECT(WARNING, Clause.VERB_PHRASE, RowRules::activityWithSubject),
    ACTIVITY_WITHOUT_VERB(HINT, Clause.VERB_PHRASE, RowRules::activityWithoutVerb),
    ACTIVITY_IN_MIDSENTENCE(WARNING, Clause.VERB_PHRASE, RowRules::activityInMidsentence),
    ACTIVITY_REPEATED(HINT, Clause.LEGIBILITY, RowRules::activityRepeated),
    SEVERAL_ACTS(HINT, Clause.VERB_PHRASE, RowRules::severalActs),
    REQUIREMENTS_BLANK(WARNING, Clause.QUALITY_STANDARD, RowRules::requirementsBlank),
    TIME_BLANK(WARNING, Clause.QUALITY_STANDARD, RowRules::timeBlank),
    OUTPUTS_BLANK(WARNING, Clause.QUALITY_STANDARD, RowRules::outputsBlank),
    TIME_UNREADABLE(WARNING, Clause.QUALITY_STANDARD, RowRules::timeUnreadable),
    TIME_IS_RANGE(HINT, Clause.QUALITY_STANDARD, RowRules::timeIsRange),
    TIME_IN_SMALL_UNIT(HINT, Clause.LEGIBILITY, RowRules::timeInSmallUnit),

    TABLE_WITHOUT_MARKS(WARNING, Clause.FIVE_SYMBOLS, MarkRules::tableWithoutMarks),
    ROW_WITHOUT_MARK(WARNING, Clause.FIVE_SYMBOLS, MarkRules::rowWithoutMark),
    FOREIGN_MARK(WARNING, Clause.FIVE_SYMBOLS, MarkRules::foreignMark),
    START_UNMARKED(HINT, Clause.FIVE_SYMBOLS, MarkRules::startUnmarked),
    END_UNMARKED(HINT, Clause.FIVE_SYMBOLS, MarkRules::endUnmarked),
    ANSWER_AWAY_FROM_DECISION(HINT, Clause.TWO_EXITS, MarkRules::answerAwayFromDecision),
    MARK_AGAINST_READING(WARNING, Clause.OWN_COLUMNS, MarkRules::markAgainstReading),

    COLUMN_WITHOUT_STEP(WARNING, Clause.OWN_COLUMNS, ReadingRules::columnWithoutStep),
    PERFORMER_WITHOUT_COLUMN(WARNING, Clause.OWN_COLUMNS, ReadingRules::performerWithoutColumn),
    SEVERAL_POSTS_IN_COLUMN(HINT, Clause.OWN_COLUMNS, ReadingRules::severalPostsInColumn),
    EXIT_NOT_PRINTED(WARNING, Clause.TWO_EXITS, ReadingRules::exitNotPrinted),
    CHECK_WITHOUT_REFUSAL(WARNING, Clause.TWO_EXITS, ReadingRules::checkWithoutRefusal),
    DECISION_WITHOUT_QUESTION(WARNING, Clause.TWO_EXITS, ReadingRules::decisionWithoutQuestion),
    EXITS_ALIKE(WARNING, Clause.TWO_EXITS, ReadingRules::exitsAlike),
    FLOW_UPWARDS(HINT, Clause.DOWNWARDS, ReadingRules::flowUpwards),
    PRODUCT_NOT_HANDED_OVER(WARNING, Clause.RUNNING, ReadingRules::productNotHandedOver),
    REFUSAL_NOT_HANDED_OVER(WARNING, Clause.RUNNING, ReadingRules::refusalNotHandedOver),

    FORM_STEPS_DIFFER(WARNING, Clause.FORMS, FormRules::formStepsDiffer),
    FORM_TEXT_DIFFERS(HINT, Clause.FORMS, FormRules::formTextDiffers),
    FORM_TITLE_DIFFERS(WARNING, Clause.FORMS, FormRules::formTitleDiffers);

    private final Severity severity;
    private final Clause clause;

    /** Methods of ours, which keep nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Alone alone;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Among among;

    Rule(Severity severity, Clause clause, Alone alone) {
        this(severity, clause, alone, (_, _) -> Stream.empty());
    }

    Rule(Severity severity, Clause clause, Among among) {
        this(severity, clause, _ -> Stream.empty(), among);
    }

    Rule(Severity severity, Clause clause, Alone alone, Among among) {
        this.severity = severity;
        this.clause = clause;
        this.alone = alone;
        this.among = among;
    }

    /** How strict it is where an agency has not said otherwise. */
    public Severity severity() {
        return severity;
    }

    public Clause clause() {
        return clause;
    }

    /** What breaks it on the sheet itself. */
    Stream<Hit> alone(Inspected sheet) {
        return alone.hits(sheet);
    }

    /** What breaks it because of the agency's other sheets. */
    Stream<Hit> among(Neighbour own, Neighbourhood all) {
        return among.hits(all, own);
    }

    /** Looks at one sheet. */
    @FunctionalInterface
    private interface Alone {
        Stream<Hit> hits(Inspected sheet);
    }

    /** Looks at one sheet beside all of its agency. */
    @FunctionalInterface
    private interface Among {
        Stream<Hit> hits(Neighbourhood all, Neighbour own);
    }
}
