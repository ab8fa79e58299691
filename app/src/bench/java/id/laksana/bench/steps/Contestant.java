package id.laksana.bench.steps;

/** Somebody who drives cases of Dairi's SOP to their end. */
interface Contestant {

    String name();

    /** Begins a case; that is not measured. */
    Run begin(int agency, int clerk);

    /** A case on its way. */
    interface Run {

        /** One step: from the inbox to the next step, or what of it is measured. */
        void step();

        boolean isOver();
    }
}
