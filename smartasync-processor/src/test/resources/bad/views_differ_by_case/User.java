package bad.views_differ_by_case;

class User {
    String sync(Quotes prices) {
        return prices.currency();
    }
}
