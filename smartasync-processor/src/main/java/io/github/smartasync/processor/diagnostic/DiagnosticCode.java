package io.github.smartasync.processor.diagnostic;

import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * The catalogue of messages. A code is permanent: it is never given to another message and never reused. Each template
 * says what is wrong, why that cannot work, and what to write instead.
 */
public enum DiagnosticCode {
    // The source
    SA001("%s is an annotation type: nobody calls it, so it cannot have views."
            + " Put @SmartAsync on a class, interface, record or enum."),
    SA002("%s is private%s, so its views, which are other classes, cannot name it. Make it package-private or public."),
    SA003("%s has no method to bridge: there is no public instance method that is not skipped and not one of Object's."
            + " Make a method public, or take the annotation away."),
    SA004("The views of %s need smartasync-runtime, which is not on the class path."
            + " Add the dependency io.github.smartasync:smartasync-runtime."),
    SA005("The views of %s need the SmartAsync runtime, which module %s does not read."
            + " Add \"requires io.github.smartasync.runtime;\" to its module-info.java,"
            + " with \"transitive\" if it exports the views."),
    SA006("SmartAsync could not make the views of %s, because of a fault of its own: %s."
            + " Please report it, with this message, at https://github.com/smartasync/smartasync/issues."),
    SA007("The views of %s could not be written: %s."),
    SA008("%s cannot be seen from %s, where its views would go. Name a type that is public, and whose module is read."),
    SA009("%s is not a class, an interface, a record or an enum, so it has no methods to bridge. Name one of those."),

    // Annotations of methods
    SA010("Option \"%s\" of @SmartAsync means nothing on a method, since it describes the views as a whole."
            + " Put it on the type."),
    SA011("Option \"name\" of @SmartAsync means nothing on a type. Name the views with \"sync\" and \"async\"."),
    SA012("%s is private, so its views cannot call it. Make it public, or remove @%s from it."),
    SA013("%s is not public, but %s is: its public views would publish a method that is not."
            + " Make it public, or remove @%s from it."),
    SA014("%s is marked both @%s and @%s, which contradict each other. Remove one of them."),
    SA015("%s returns %s, a reactive result that is not bridged yet: its views would hand it over unstarted."
            + " Convert it to a CompletableFuture, or mark the method @SmartAsync.Direct or @SmartAsync.Skip."),
    SA016("%s names %s, which the package of its views cannot see."
            + " Make that type visible there, or mark the method @SmartAsync.Skip."),
    SA017("%s names %s, which did not exist before the views of %s: it is one of them, or comes with them. %s."),

    // Names of methods
    SA020("%s becomes %s in the views, because the suffix Async is dropped, and so the same as %s."
            + " Give it another name with @SmartAsync(name = \"%s\"), or mark one of the two @SmartAsync.Skip."),
    SA021("%s becomes %s in the views, and so the same as %s. Choose another \"name\"."),
    SA022("%s clashes with the factory %s that the views get."
            + " Give it another name with @SmartAsync(name = \"%s\"), or mark it @SmartAsync.Skip."),
    SA023("\"%s\" is not a name that a method can have. Write a Java identifier that is not a keyword."),
    SA024("%s cannot be named %s in the views: that is a method of Object. Choose another \"name\"."),
    SA025("%s becomes %s in the views, whose result %s cannot be that of Object's method of this name."
            + " Give it another name with @SmartAsync(name = \"%s\"), or mark it @SmartAsync.Skip."),

    // Options
    SA030("\"%s\" is not a duration. Write a whole number with one of the units ns us ms s m h (\"500ms\"),"
            + " an ISO-8601 duration (\"PT2S\"), or \"none\"."),
    SA031("A timeout of \"%s\" %s. Write a positive duration of less than 292 years, or \"none\"."),
    SA032("The name of an executor is blank. Name one that the runtime knows, or leave the option out."),
    SA033("%s in \"failsWith\" is not a checked exception; a view throws unchecked ones without declaring them."
            + " Remove it."),
    SA034("\"failsWith\" speaks of futures, but %s. A method that blocks declares what it throws."
            + " Use a throws clause, and remove the option."),
    SA035("\"%s\" in \"%s\" matches no method of %s. %s"),
    SA036("%s is named in both \"skip\" and \"direct\", which contradict each other. Remove one of them."),
    SA037("\"views\" is empty, so there is nothing to generate. Name SYNC, ASYNC, or both."),
    SA038("%s is marked Direct, so that it is neither waited for nor offloaded: \"%s\" has no meaning. Remove it."),

    // Names of views
    SA040("\"%s\" is not a name that a type can have. Write a Java identifier that is not a keyword."),
    SA041("%s of %s would be called %s, as another of the types generated for it."
            + " Set another name with \"sync\" or \"async\"."),
    SA042("%s of %s would be called %s, but that type exists already. Set another name with \"sync\" or \"async\"."),
    SA043("%s of %s would be called %s, as one of the types generated for %s."
            + " Set another name with \"sync\" or \"async\"."),
    SA044("%s of %s would be called %s, which differs from %s by case only: on some file systems one would"
            + " overwrite the other. Set another name with \"sync\" or \"async\"."),

    // syncExtends and asyncExtends
    SA050("%s in \"%s\" is not an interface, so that no view can extend it. Name an interface."),
    SA051("%s in \"%s\" %s, so that the view cannot extend it. %s."),
    SA052("%s cannot extend %s, because these of its methods have no match in the view:%s"),
    SA053("\"%s\" names an interface for a view that \"views\" leaves out. Remove one of the two."),

    // Types from class files
    SA055(
            "%s extends or implements a type that is not on the class path, or one with such a type as an argument, so that"
                    + " the compiler refuses every call of it."
                    + " Add the library that has that type."),

    // What is no mistake, but good to know
    SA060(Diagnostic.Kind.NOTE, "The views of %s differ from it:\n  %s");

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
