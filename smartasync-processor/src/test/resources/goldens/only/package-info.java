/** The views hold what {@code only} names, and what is annotated itself. */
@SmartAsyncFor(value = Ledger.class, only = {"read*", "close()"}, skip = "readRaw", direct = "readCount", statics = "open")
package goldens.only;

import io.github.smartasync.SmartAsyncFor;
