package id.laksana.sop.binding;

import id.laksana.organisation.structure.PostId;
import id.laksana.sop.procedure.PerformerId;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface BindingRows extends GenericRepository<BindingRow, UUID> {

    String FOUND = """
            select b.sop_id as sop, b.performer, b.standing, b.version,
                   (select string_agg(cast(p.post_id as text), ',' order by p.post_id)
                      from performer_binding_post p
                     where p.sop_id = b.sop_id and p.performer = b.performer) as posts
              from performer_binding b
            """;

    @Query(FOUND)
    List<Found> all();

    @Query(FOUND + " where b.sop_id = :sop")
    List<Found> of(UUID sop);

    @Query("""
            insert into performer_binding (sop_id, performer, standing) values (:sop, :performer, :standing)
            on conflict do nothing
            """)
    int add(UUID sop, String performer, String standing);

    @Query("""
            update performer_binding set standing = :standing, version = version + 1
            where sop_id = :sop and performer = :performer and version = :version
            """)
    int update(UUID sop, String performer, String standing, long version);

    @Query("delete from performer_binding where sop_id = :sop and performer = :performer and version = :version")
    int remove(UUID sop, String performer, long version);

    @Query("delete from performer_binding_post where sop_id = :sop and performer = :performer")
    int clear(UUID sop, String performer);

    /** @param posts apart by commas */
    @Query("""
            insert into performer_binding_post (sop_id, performer, post_id)
            select :sop, :performer, unnest(cast(string_to_array(:posts, ',') as uuid[]))
            """)
    int put(UUID sop, String performer, String posts);

    @Introspected
    record Found(UUID sop, String performer, String standing, long version, String posts) {

        Binding binding() {
            return new Binding(
                    sop,
                    new PerformerId(performer),
                    Standing.valueOf(standing),
                    Stream.of(posts.split(","))
                            .map(post -> new PostId(UUID.fromString(post)))
                            .toList(),
                    version);
        }
    }
}
