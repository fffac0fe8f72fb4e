/** Of a utility class, static methods are named by {@code statics}; {@code "*"} means all. */
@SmartAsyncFor(value = java.nio.file.Files.class, statics = {"exists", "size(Path)", "readString(Path, Charset)"})
@SmartAsyncFor(value = Counters.class, statics = "*", direct = "zero", skip = "reset", failsWith = IOException.class)
@SmartAsyncFor(value = Mixed.class, statics = {"named", "named*"})
package goldens.foreign_statics;

import io.github.smartasync.SmartAsyncFor;
import java.io.IOException;
