package bad.foreign_statics_are_not_named;

import io.github.smartasync.SmartAsyncFor;

@SmartAsyncFor(Source.Tools.class) // [SA003]
class Source {
    static class Tools {
        public static String find() {
            return "";
        }
    }
}
