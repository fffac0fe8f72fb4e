package goldens.spring_beans;

import io.github.smartasync.SmartAsync;
import java.util.List;
import org.springframework.stereotype.Service;

/** Generic, and marked through an annotation of its annotation. */
@SmartAsync
@Service
public class Catalog<T extends Comparable<T>> {
    public List<T> sorted(List<T> items) {
        return items.stream().sorted().toList();
    }
}
