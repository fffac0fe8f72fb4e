package goldens.covariant_override;

import java.util.concurrent.CompletionStage;

public interface Base {
    CompletionStage<? extends Number> count();
}
