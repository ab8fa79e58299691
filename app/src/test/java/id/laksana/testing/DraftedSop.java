package id.laksana.testing;

import id.laksana.demo.PostgresServer;
import id.laksana.sop.sheet.Field;
import id.laksana.sop.sheet.Identity;
import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** An SOP of the demo that has no version yet: somebody has written it, and it waits for what is done with drafts. */
public final class DraftedSop {

    private DraftedSop() {}

    /** @param author by their username */
    public static void begin(String agency, String code, String name, Sheet sheet, String author) {
        UUID by =
                Installation.get().realm().accounts().find(author).orElseThrow().id();
        UUID sop = UUID.randomUUID();
        run(agency, "insert into sop (id, code) values (?, ?)", sop, code);
        run(
                agency,
                """
                insert into sop_draft (sop_id, based_on, format, content, version, changed_at, changed_by, changed_by_name,
                    begun_at, begun_by, begun_by_name)
                values (?, null, ?, ?, 0, now(), ?, 'Administrator', now(), ?, 'Administrator')
                """,
                sop,
                SheetFormat.CURRENT,
                SheetFormat.write(named(sheet, name)).bytes(),
                by,
                by);
    }

    /** As if it had been reviewed by somebody else. */
    public static void approve(String agency, String code) {
        String of = "(select id from sop where code = ?)";
        run(agency, """
                insert into draft_review (sop_id, round, note, asked_at, asked_by, asked_by_name, verdict, said_at, said_by, said_by_name)
                select id, 1, '', now(), gen_random_uuid(), 'Administrator', 'APPROVED', now(), gen_random_uuid(), 'Tim Teknis'
                  from sop where code = ?
                """, code);
        run(agency, "update sop_draft set stage = 'APPROVED' where sop_id = " + of, code);
    }

    public static void forgetDecrees(String agency) {
        run(agency, "delete from decree_sop");
        run(agency, "delete from decree");
    }

    public static void requireFourEyes(String agency) {
        run(agency, "update approval_choice set four_eyes = true");
    }

    private static Sheet named(Sheet sheet, String name) {
        Identity before = sheet.identity();
        Identity named = new Identity(
                before.number(),
                before.created(),
                before.revised(),
                before.effective(),
                before.ratified(),
                before.ratifiedBy(),
                new Field<>(before.name().label(), name),
                before.doubt());
        return new Sheet(
                sheet.letterhead(),
                sheet.decree(),
                named,
                sheet.sections(),
                sheet.captions(),
                sheet.tables(),
                sheet.forms(),
                sheet.standard(),
                sheet.transcription(),
                sheet.reading());
    }

    private static void run(String agency, String sql, Object... values) {
        try (Connection connection = Installation.get()
                .database()
                .server()
                .superuser(PostgresServer.DATABASE)
                .getConnection()) {
            connection.setSchema("agency_" + agency);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int at = 0; at < values.length; at++) {
                    statement.setObject(at + 1, values[at]);
                }
                statement.execute();
            }
            connection.setSchema("public");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
