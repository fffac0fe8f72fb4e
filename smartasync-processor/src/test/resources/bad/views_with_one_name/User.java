package bad.views_with_one_name;

class User {
    String sync(Both prices) {
        return prices.currency();
    }
}
