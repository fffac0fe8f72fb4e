package reliability;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * What a runtime holds, as text: each object of the library that can be reached from it, with its fields. It is read without
 * a lock, so what changes just then may not fit together.
 */
final class Inside {

    private static final String OURS = "io.github.smartasync.";
    private static final int MOST_OBJECTS = 2_000;

    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
    private final Queue<Object> untold = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private Inside() {}

    static String of(Object root) {
        Inside inside = new Inside();
        inside.reference(root);
        for (Object next = inside.untold.poll(); next != null; next = inside.untold.poll()) {
            inside.tell(next);
        }
        return inside.text.toString();
    }

    private void tell(Object object) {
        text.append(reference(object));
        if (object instanceof CompletableFuture<?> future) {
            text.append(future.toString().replaceFirst("^[^\\[]*", " "));
        } else if (object instanceof AtomicReference<?> holder) {
            text.append(" holds ").append(value(holder.get()));
        }
        for (Class<?> type = object.getClass(); isOurs(type); type = type.getSuperclass()) {
            for (Field field : type.getName().startsWith(OURS) ? type.getDeclaredFields() : new Field[0]) {
                if (!Modifier.isStatic(field.getModifiers()) || Map.class.isAssignableFrom(field.getType())) {
                    text.append("\n    ").append(field.getName()).append(" = ").append(read(field, object));
                }
            }
        }
        text.append('\n');
    }

    private String read(Field field, Object object) {
        try {
            field.setAccessible(true);
            return value(field.get(object));
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            return unreadable.toString();
        }
    }

    private String value(Object value) {
        if (value instanceof Thread thread) {
            return thread + " " + thread.getState();
        } else if (value instanceof Object[] array) {
            return values(Arrays.asList(array));
        } else if (value instanceof Collection<?> several) {
            return values(several);
        } else if (value instanceof Map<?, ?> map) {
            return values(map.values());
        } else if (value != null && isOurs(value.getClass())) {
            return reference(value);
        } else if (value instanceof AtomicReference<?> holder) {
            return value(holder.get());
        }
        return value == null || value.getClass().getName().startsWith("java.")
                ? String.valueOf(value)
                : value.getClass().getName();
    }

    private String values(Collection<?> several) {
        return several.stream().map(this::value).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Names an object, which is then told once. */
    private String reference(Object object) {
        Integer number = numbers.get(object);
        if (number == null && numbers.size() < MOST_OBJECTS) {
            number = numbers.size();
            numbers.put(object, number);
            untold.add(object);
        }
        return object.getClass().getName().replace(OURS, "") + " #" + number;
    }

    /** Of the library, or a generated subclass. */
    private static boolean isOurs(Class<?> type) {
        return type != null && (type.getName().startsWith(OURS) || isOurs(type.getSuperclass()));
    }
}
