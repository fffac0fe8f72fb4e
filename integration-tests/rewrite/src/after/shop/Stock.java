package shop;

public interface Stock {

    int pieces(String article);

    void take(String article, int pieces);
}
