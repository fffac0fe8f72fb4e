package bad.statics_match_nothing;

import io.github.smartasync.SmartAsyncFor;

@SmartAsyncFor( // [SA035 ECJ]
        value = Source.Tools.class,
        statics = {"find", "lod"}) // [SA035 JAVAC]
class Source {
    static class Tools {
        public static String find() {
            return "";
        }

        public static String load() {
            return "";
        }

        public String lod() {
            return "";
        }
    }
}
