package id.laksana.identity.login;

import com.nimbusds.jwt.JWTClaimsSet;
import id.laksana.identity.Caller;
import id.laksana.identity.PlatformRole;
import id.laksana.identity.Role;
import id.laksana.migrations.AgencyKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a caller out of the claims of a verified token. Names that we do not know give nothing. */
final class TokenClaims {

    private TokenClaims() {}

    static Caller.Person person(JWTClaimsSet claims) {
        String username = Objects.requireNonNullElse(text(claims, "preferred_username"), claims.getSubject());
        return new Caller.Person(
                UUID.fromString(claims.getSubject()),
                username,
                Objects.requireNonNullElse(text(claims, "name"), username),
                memberships(claims),
                known(PlatformRole.values(), roles(claims.getClaim("realm_access"))),
                strings(claims.getClaim("regions")),
                Optional.ofNullable(text(claims, "locale")));
    }

    static Optional<Caller.Service> service(JWTClaimsSet claims) {
        String agency = text(claims, "agency");
        String client = text(claims, "client_id");
        String scope = text(claims, "scope");
        if (agency == null || client == null || scope == null || claims.getClaim("sid") != null) {
            return Optional.empty();
        }
        return AgencyKey.parse(agency)
                .map(key -> new Caller.Service(
                        UUID.fromString(claims.getSubject()), client, key, Set.of(scope.split(" +"))));
    }

    private static Map<AgencyKey, Set<Role>> memberships(JWTClaimsSet claims) {
        Map<AgencyKey, Set<Role>> memberships = new HashMap<>();
        if (claims.getClaim("organization") instanceof Map<?, ?> organizations) {
            organizations.forEach((alias, organization) -> AgencyKey.parse(String.valueOf(alias))
                    .ifPresent(key -> memberships.put(key, known(Role.values(), rolesIn(organization)))));
        }
        return memberships;
    }

    private static Set<String> rolesIn(@Nullable Object organization) {
        return organization instanceof Map<?, ?> claim ? roles(claim.get("realm_access")) : Set.of();
    }

    private static Set<String> roles(@Nullable Object realmAccess) {
        return realmAccess instanceof Map<?, ?> claim ? strings(claim.get("roles")) : Set.of();
    }

    private static <R extends Enum<R>> Set<R> known(R[] all, Set<String> names) {
        return Arrays.stream(all)
                .filter(role -> names.contains(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> strings(@Nullable Object claim) {
        Set<String> strings = new HashSet<>();
        if (claim instanceof Collection<?> values) {
            values.forEach(value -> strings.add(String.valueOf(value)));
        }
        return strings;
    }

    private static @Nullable String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
