package goldens.types_named_like_ours;

public class ViewOperations {}
