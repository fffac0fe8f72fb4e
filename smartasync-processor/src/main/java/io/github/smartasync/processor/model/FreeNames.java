package io.github.smartasync.processor.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Hands out names that are not taken yet: the wanted one if it is free, else with the first free number from 2. */
public final class FreeNames {

    private final Set<String> taken;

    public FreeNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    public boolean isFree(String name) {
        return !taken.contains(name);
    }

    /** Takes a name, or one that is like it. */
    public String allocate(String wanted) {
        return allocate(wanted, wanted, 2);
    }

    /** Takes the first free name of those with a number, from a given one on. */
    public String allocateNumbered(String prefix, int first) {
        return allocate(prefix + first, prefix, first + 1);
    }

    /** These names with more that are taken. */
    public FreeNames without(Collection<String> more) {
        FreeNames fewer = new FreeNames(taken);
        fewer.taken.addAll(more);
        return fewer;
    }

    private String allocate(String wanted, String prefix, int next) {
        String name = wanted;
        for (int number = next; !taken.add(name); number++) {
            name = prefix + number;
        }
        return name;
    }
}
