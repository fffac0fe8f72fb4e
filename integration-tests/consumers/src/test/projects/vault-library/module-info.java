/** A vault whose module does not pass on what it requires. */
@SuppressWarnings("exports")
module vault {
    requires java.sql;

    exports vault;
}
