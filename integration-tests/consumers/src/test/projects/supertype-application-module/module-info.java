/** A store. */
module application {
    requires transitive library;

    exports application;
}
