package goldens.types_named_like_inherited;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.Map;

@SmartAsync
public class Machine {
    public State state() {
        return State.ON;
    }

    public List<State> states(Map<State, State> changes) throws AsynchronousCompletionTask {
        return List.of();
    }

    @Override
    public String toString() {
        return "machine";
    }
}
