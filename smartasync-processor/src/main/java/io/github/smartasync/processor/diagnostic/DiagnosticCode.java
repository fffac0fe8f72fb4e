package io.github.smartasync.processor.diagnostic;

import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * The catalogue of messages. A code is permanent: no other message ever gets it. Each template says what is wrong, why
 * that cannot work, and what to write instead.
 */
public enum DiagnosticCode {
    // The source
    SA001("%s is an annotation type. Nobody calls its methods, so it cannot have views."
            + " Put @SmartAsync on a class, interface, record or enum."),
    SA002("%s is private%s, so its views cannot name it: they are other classes."
            + " Make it package-private or public."),
    SA003("%s has no method for its views."
            + " It has no public instance method, or all of them are skipped or come from Object."
            + " %s, or remove the annotation."),
    SA004("The views of %s need smartasync-runtime, which is not on the class path."
            + " Add the dependency io.github.smartasync:smartasync-runtime."),
    SA005("The views of %s need the SmartAsync runtime, which module %s does not read."
            + " Add \"requires io.github.smartasync.runtime;\" to its module-info.java."
            + " If the module exports the views, write \"requires transitive\"."),
    SA006("A bug in SmartAsync stopped it from making the views of %s: %s."
            + " Please report it, with this message, at https://github.com/smartasync/smartasync/issues."),
    SA007("The views of %s could not be written: %s."
            + " Make sure that the output folder is writable, and that no other processor writes the same type."),
    SA008("%s is not visible in %s, where its views would go."
            + " Name a public type. In a named module, also require the module of that type."),
    SA009("%s is not a class, an interface, a record or an enum, so it has no methods for views."
            + " Name one of these."),

    // Annotations of methods
    SA010("Option \"%s\" of @SmartAsync has no effect on a method, because it describes the views as a whole."
            + " Put it on the type."),
    SA011("Option \"name\" of @SmartAsync has no effect on a type, because it names a method."
            + " To name the views, use \"sync\" and \"async\"."),
    SA012("%s is private, so its views cannot call it. Make it public, or remove @%s from it."),
    SA013("%s is not public, but %s is. The views are public too, so they would publish the method."
            + " Make it public, or remove @%s from it."),
    SA014("%s has both @%s and @%s, which contradict each other. Remove one of them."),
    SA015("%s returns %s, which views do not support. %s"),
    SA016("%s uses %s, which the package of its views cannot see."
            + " Make that type visible there, or mark the method @SmartAsync.Skip."),
    SA017("%s uses %s."
            + " That type is generated together with the views of %s, or after them, so those views cannot use it yet."
            + " %s."),
    SA018("%s is a suspend function of Kotlin, which views cannot call yet."
            + " Return a CompletableFuture instead, for example with future { ... } of kotlinx.coroutines,"
            + " or mark the method @SmartAsync.Skip."),

    SA019("\"%s\" in \"toFuture\" does not turn %s into a future."
            + " Write the name of a method of the result's type that is public, has no parameters,"
            + " and returns a future or a reactive type."),

    // Names of methods
    SA020("In the views, %s loses the suffix Async and becomes %s, the same as %s."
            + " Rename it with @SmartAsync(name = \"%s\"), or mark one of the two @SmartAsync.Skip."),
    SA021("In the views, %s becomes %s, the same as %s. Choose another \"name\"."),
    SA022("%s clashes with %s, a factory method of the views."
            + " Rename it with @SmartAsync(name = \"%s\"), or mark it @SmartAsync.Skip."),
    SA023("\"%s\" cannot be the name of a method. Write a Java identifier that is not a keyword."),
    SA024("%s cannot become %s in the views, because Object has that method. Choose another \"name\"."),
    SA025("In the views, %s becomes %s and returns %s. Object's method of that name returns something else."
            + " Rename yours with @SmartAsync(name = \"%s\"), or mark it @SmartAsync.Skip."),

    // Options
    SA030("\"%s\" is not a duration."
            + " Write a whole number with one of the units ns us ms s m h (\"500ms\"), an ISO-8601 duration (\"PT2S\"),"
            + " or \"none\"."),
    SA031("A timeout of \"%s\" %s. Write a positive duration of less than 292 years, or \"none\"."),
    SA032("The name of an executor is blank. Write a name that the runtime knows, or remove the option."),
    SA033("%s in \"failsWith\" is not a checked exception."
            + " A view throws unchecked exceptions without declaring them. Remove it."),
    SA034("\"failsWith\" is for methods that return a future or a reactive type, but %s."
            + " A blocking method declares its exceptions in a throws clause. Remove the option."),
    SA035("\"%s\" in \"%s\" matches no method of %s. %s"),
    SA036("Both \"skip\" and \"direct\" name %s. Remove it from one of them."),
    SA037("\"views\" is empty, so there is nothing to generate. Name at least one view, such as SYNC."),
    SA038("Views call %s as it is, because it is direct. So \"%s\" has no effect. Remove that option."),
    SA039("\"%s\" is for methods that return a stream, but %s. Remove the option."),

    // Names of views
    SA040("\"%s\" cannot be the name of a type. Write a Java identifier that is not a keyword."),
    SA041("%s of %s would be named %s, like another type that is generated for it. %s."),
    SA042("%s of %s would be named %s, but a type of that name already exists. %s."),
    SA043("%s of %s would be named %s, like a type that is generated for %s. %s."),
    SA044("%s of %s would be named %s, which differs from %s only in case."
            + " On some file systems one would overwrite the other. %s."),

    // translate
    SA046("%s in \"translate\" does not implement FailureTranslator, so it cannot translate failures."
            + " Name a class that implements io.github.smartasync.runtime.spi.FailureTranslator."),
    SA047("%s in \"translate\" %s, so the views cannot make an object of it. %s."),

    // syncExtends and asyncExtends
    SA050("%s in \"%s\" is not an interface, so a view cannot extend it. Name an interface."),
    SA051("%s in \"%s\" %s, so the view cannot extend it. %s."),
    SA052("%s cannot extend %s, because these methods of the interface have no match in the view."
            + " Add them to the source, or change them there:%s"),
    SA053("\"%1$s\" names an interface for a view that \"views\" leaves out."
            + " Add that view to \"views\", or remove \"%1$s\"."),

    // Types from class files
    SA055("%s extends or implements a type that is not on the class path, or one with such a type argument."
            + " So the compiler refuses every call of its methods. Add the library that has the missing type."),

    SA056("The %1$s view of %2$s needs %3$s, which the compiler does not find."
            + " Add the dependency io.github.smartasync:%3$s."
            + " In a named module, also add \"requires io.github.smartasync.%4$s;\" to its module-info.java."),
    SA057("This compiles for Java %s, where the SmartAsync runtime cannot be loaded: it is made for Java 17 and later."
            + " Compile with --release 17 or later."),
    SA058("%s is inside a compact source file. The class of such a file has no name that other classes can use,"
            + " so views cannot name what is inside it. Move %1$s to a file of its own."),

    // Mixins
    SA080("%s is not an interface, so it cannot have a mixin: default methods exist in interfaces only."
            + " Put \"mixin\" on the interface that it implements, or use the views instead."),
    SA081("%s would become %s.%s, but the interface itself already has that method."
            + " Rename it in the mixin with @SmartAsync(name = \"%s\"), or mark it @SmartAsync.Skip."),
    SA082("The mixin %s would be empty: %s has no %s."
            + " Delete a method that the mixin is to have, or remove %s from the views."),

    SA083("%1$s in \"syncExtends\" has no constructor that the view can call."
            + " Give it one that takes a %2$s or nothing, is not private, and throws no checked exception."),

    // Pairs
    SA090("%s in @SmartAsyncPair is not a class, an interface, a record or an enum, so it has no methods to compare."
            + " Name one of these."),
    SA091("%s has no %s twin in %s. Add one, such as %s, or list \"%s\" in \"known\"."),
    SA092("%s and %s are twins, but %s. Change one of them, or list \"%s\" in \"known\"."),
    SA093("\"%s\" in \"known\" is not needed: %s"),

    // What is no mistake, but good to know
    SA060(Diagnostic.Kind.NOTE, "The views of %s differ from it:\n  %s"),
    SA061(Diagnostic.Kind.NOTE, "The views of %s do not extend those of %s, because %s."),
    SA062(
            Diagnostic.Kind.NOTE,
            "The views of %s treat these results as plain values, although they look asynchronous:\n  %s\n"
                    + "If they are, %s. If not, name the methods in \"direct\" or mark them @SmartAsync.Direct."),
    SA063(Diagnostic.Kind.NOTE, "\"%s\" has no effect here: %s."),
    SA064(
            Diagnostic.Kind.NOTE,
            "%s is in a file that has another name. With -Xlint:all, javac warns wherever the views name this type"
                    + " (auxiliaryclass), and generated code cannot suppress that. Move the type to a file of its own, or"
                    + " compile with -Xlint:-auxiliaryclass."),

    // Views as beans
    SA070("-Asmartasync.beans=%s names no container that SmartAsync knows."
            + " Write one of these: %s. Or remove the option."),
    SA071("-Asmartasync.beans=%s makes the views of %s beans."
            + " That needs %3$s, which the compiler does not find. Add this dependency."
            + " In a named module, also require its module in module-info.java.");

    private final Diagnostic.Kind kind;
    private final String template;

    DiagnosticCode(String template) {
        this(Diagnostic.Kind.ERROR, template);
    }

    DiagnosticCode(Diagnostic.Kind kind, String template) {
        this.kind = kind;
        this.template = template;
    }

    /** An error, or a note. */
    public Diagnostic.Kind kind() {
        return kind;
    }

    String text(Object... arguments) {
        return String.format(Locale.ROOT, template, arguments);
    }
}
