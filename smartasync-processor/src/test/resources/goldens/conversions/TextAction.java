package goldens.conversions;

/** An action that can be set up further. */
public interface TextAction extends Action<String> {

    TextAction loudly(boolean loudly);
}
