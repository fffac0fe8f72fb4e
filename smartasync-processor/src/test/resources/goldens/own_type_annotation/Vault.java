package goldens.own_type_annotation;

import io.github.smartasync.SmartAsync;
import java.lang.annotation.ElementType;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Vault {
    public <@Checked("T") T> @Checked(value = "result", levels = {1, 2}, by = String.class, target = ElementType.FIELD) T
            open(@Checked(levels = 3) T key) {
        return key;
    }

    public CompletableFuture<@Checked("in a future") String> later() {
        return CompletableFuture.completedFuture("later");
    }

    public @Checked("primitive") int count(java.util.@Checked List<@Checked String> of) {
        return of.size();
    }

    @Override
    public String toString() {
        return "vault";
    }
}
