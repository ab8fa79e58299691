package id.laksana.organisation.structure;

/** What became of a hand-over. */
public sealed interface HandingOver {

    record Done(HandOver handOver) implements HandingOver {}

    /** Who is away is said to be away on some of these days already. */
    record AwayAlready(HandOver other, Official substitute) implements HandingOver {}

    /** The substitute is away on some of these days. */
    record SubstituteAway(HandOver other, Official substitute) implements HandingOver {}

    /** Who is away stands in for somebody on some of these days. */
    record StandsIn(HandOver other, Official forWhom) implements HandingOver {}
}
