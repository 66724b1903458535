-- Deploy chaotica:rate_limits
-- How many requests per hour a user may send where the default does not fit; null is the default, 0 no limit. nginx counts.
begin;

set local lock_timeout = '5s';
alter table user_account
    add column rate_limit integer,
    add constraint user_account_rate_limit_check check (rate_limit between 0 and 1000000000);

commit;
