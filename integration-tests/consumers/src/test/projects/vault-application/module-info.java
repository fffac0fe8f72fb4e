// snippet:module
/** Uses a vault, without SQL. */
module vault.application {
    requires io.github.smartasync.runtime;
    requires vault;
}
// end:module
