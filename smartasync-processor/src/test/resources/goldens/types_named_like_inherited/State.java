package goldens.types_named_like_inherited;

public enum State {
    ON,
    OFF
}
