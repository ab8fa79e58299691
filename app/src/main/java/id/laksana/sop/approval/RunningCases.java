package id.laksana.sop.approval;

/** How many cases run by a version; whoever runs cases tells it. Where nobody does, nothing is said of them. */
public interface RunningCases {

    long by(String code, int version);
}
