package id.laksana.migrations;

/** A variable of the environment is missing or wrong; the message is a sentence that names it. */
public final class InvalidSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidSettingException(String sentence) {
        super(sentence);
    }
}
