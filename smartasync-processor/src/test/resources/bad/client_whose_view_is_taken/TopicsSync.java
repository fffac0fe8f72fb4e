package bad.client_whose_view_is_taken;

public interface TopicsSync {}
