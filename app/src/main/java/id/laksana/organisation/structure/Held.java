package id.laksana.organisation.structure;

import java.util.Optional;

/**
 * A post that somebody holds on a day.
 *
 * @param forWhom whose post it is, where the person only stands in
 * @param handedOver whether the person is away and a substitute does its duties
 */
public record Held(Post post, Manner manner, Optional<Official> forWhom, boolean handedOver) {}
