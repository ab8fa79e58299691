package id.laksana.sop.service.field;

/** Names a requirement through all revisions of a form; it is never given to another. */
public record ItemId(String value) {

    public ItemId {
        if (value.length() > FieldId.LONGEST || !FieldId.FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("No name of a requirement");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
