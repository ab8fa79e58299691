package id.laksana.migrations;

/** Hears of a migration's progress, on the thread that started it. */
public interface Progress {

    Progress SILENT = new Progress() {};

    default void platformMigrated() {}

    default void agenciesFound(int all, int behind) {}

    /** One more agency is up to date: the {@code done}-th {@code of} those that were behind. */
    default void migrated(AgencyKey agency, int done, int of) {}

    default void failed(Outcome.Failure failure, int done, int of) {}
}
