-- Deploy chaotica:session_places
-- From where a session was begun and by what, so that its owner knows it among others.
begin;

set local lock_timeout = '5s';
alter table session
    add column address text not null default '',
    add column user_agent text not null default '';

commit;
