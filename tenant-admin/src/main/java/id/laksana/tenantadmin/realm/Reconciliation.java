package id.laksana.tenantadmin.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The ways to bring parts of a realm to what is desired, and the record of what that took. */
final class Reconciliation {

    private final KeycloakAdmin admin;
    private final List<Change> changes = new ArrayList<>();

    Reconciliation(KeycloakAdmin admin) {
        this.admin = admin;
    }

    KeycloakAdmin admin() {
        return admin;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    void changed(String where, String what) {
        changes.add(new Change(where, what));
    }

    /** Writes the representation if anything in it is not as desired. */
    void update(String where, String path, JsonNode actual, ObjectNode desired) {
        var differences = Difference.between(actual, desired);
        if (!differences.isEmpty()) {
            admin.put(path, Difference.overlay(actual, desired));
            differences.forEach(difference -> changed(where, difference));
        }
    }

    /** Adds and removes until there are exactly the desired names; {@code kind} is what they name. */
    void exactly(String where, Names names, Consumer<String> add, Consumer<String> remove) {
        minus(names.desired(), names.actual()).forEach(name -> {
            add.accept(name);
            changed(where, names.kind() + " " + name + " added");
        });
        minus(names.actual(), names.desired()).forEach(name -> {
            remove.accept(name);
            changed(where, names.kind() + " " + name + " removed");
        });
    }

    record Names(String kind, Set<String> actual, Set<String> desired) {}

    /** Grants and revokes at the path until it holds exactly the desired roles, which stand in {@code catalog}. */
    void roles(String where, String path, String catalog, Set<String> desired) {
        roles(where, path, catalog, byName(admin.get(path)).keySet(), desired);
    }

    void roles(String where, String path, String catalog, Set<String> actual, Set<String> desired) {
        exactly(
                where,
                new Names("role", actual, desired),
                name -> admin.post(path, role(catalog, name)),
                name -> admin.delete(path, role(catalog, name)));
    }

    private JsonNode role(String catalog, String name) {
        return Json.array(admin.get(catalog + "/" + KeycloakAdmin.encoded(name)));
    }

    /** Creates, mends and removes protocol mappers until the client or client scope has exactly the desired ones. */
    void mappers(String where, String owner, List<ObjectNode> desired) {
        var path = owner + "/protocol-mappers/models";
        var actual = byName(admin.get(path));
        for (var mapper : desired) {
            var name = mapper.path("name").asText();
            var present = actual.remove(name);
            if (present == null) {
                admin.post(path, openIdConnect(mapper));
                changed(where, "mapper " + name + " created");
            } else {
                update(where + ", mapper " + name, path + "/" + id(present), present, mapper);
            }
        }
        actual.forEach((name, stray) -> {
            admin.delete(path + "/" + id(stray));
            changed(where, "mapper " + name + " removed");
        });
    }

    static ObjectNode openIdConnect(ObjectNode mapper) {
        return mapper.deepCopy().put("protocol", "openid-connect");
    }

    static String id(JsonNode representation) {
        return representation.path("id").asText();
    }

    /** Modifiable, so that a caller can take out what it has dealt with. */
    static Map<String, JsonNode> byName(JsonNode representations) {
        Map<String, JsonNode> byName = new HashMap<>();
        representations.forEach(
                representation -> byName.put(representation.path("name").asText(), representation));
        return byName;
    }

    static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Set<String> minus(Set<String> names, Set<String> others) {
        Set<String> rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }
}
